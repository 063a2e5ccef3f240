package fr.maillage.engines.hours;

import fr.maillage.engines.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Writes statements as one OSM value: the plain week first, grouped by equal days; then what adds to it, school
 * holidays, seasons, closures, and last what is only "on appointment".
 */
final class FrenchWriter {
    private static final Pattern ONE_DAY = Pattern.compile("(?:\\d{4} )?[A-Z][a-z]{2} \\d{2}");

    private final List<HoursFinding> findings;
    private final List<String> remarks = new ArrayList<>();
    private final OsmDraft draft = new OsmDraft();
    private final List<FrenchRule> written = new ArrayList<>();
    private final List<List<TimePairs.Clock>> week = new ArrayList<>();
    private final List<List<Integer>> lone = new ArrayList<>();

    private FrenchWriter(List<HoursFinding> findings) {
        this.findings = findings;
        for (int day = 0; day < 7; day++) {
            week.add(new ArrayList<>());
            lone.add(new ArrayList<>());
        }
    }

    /** The value and the remarks that it could not hold. */
    record Written(OsmDraft draft, List<String> remarks) {}

    static Written write(List<FrenchRule> rules, List<HoursFinding> findings) {
        FrenchWriter writer = new FrenchWriter(findings);
        List<FrenchRule> plain = rules.stream().filter(FrenchRule::isPlainWeek).toList();
        plain.forEach(writer::plainDay);
        writer.writeWeek(plain);
        rules.stream()
                .filter(rule -> !rule.isPlainWeek() && !isLast(rule))
                .sorted(FrenchWriter::bySeason)
                .forEach(writer::other);
        rules.stream().filter(rule -> rule.holidaysOpen).forEach(writer::onHolidays);
        rules.stream().filter(rule -> isLast(rule) && !rule.closed).forEach(writer::vague);
        writer.onlyClosures(rules);
        List<FrenchRule> closures = rules.stream().filter(rule -> rule.closed).toList();
        for (int i = 0; i < closures.size(); i++) {
            writer.closure(closures.get(i), rules);
        }
        writer.schoolTime(rules);
        writer.daysNotSaid(rules);
        return new Written(writer.draft, writer.remarks);
    }

    private static int bySeason(FrenchRule one, FrenchRule other) {
        return Integer.compare(rank(one), rank(other));
    }

    private static int rank(FrenchRule rule) {
        return (rule.scope.season().isEmpty() ? 0 : 2) + (rule.scope.schoolHolidays() ? 1 : 0);
    }

    /** Closures and what has no time come last. */
    private static boolean isLast(FrenchRule rule) {
        return rule.closed || (rule.times.isEmpty() && !rule.always && rule.until == null);
    }

    private void plainDay(FrenchRule rule) {
        TimePairs.Pairs pairs = TimePairs.of(rule.times);
        SpanNotes.tell(rule, pairs, findings);
        for (int day = 0; day < 7; day++) {
            if ((rule.days >> day & 1) == 1) {
                week.get(day).addAll(pairs.spans());
                lone.get(day).addAll(pairs.lone());
            }
        }
    }

    private void writeWeek(List<FrenchRule> plain) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        Map<String, Integer> doubts = new LinkedHashMap<>();
        Map<List<TimePairs.Clock>, SpanCheck.Checked> checks = new LinkedHashMap<>();
        for (int day = 0; day < 7; day++) {
            List<TimePairs.Clock> spans = week.get(day);
            SpanCheck.Checked checked = checks.computeIfAbsent(spans, key -> SpanCheck.check(key, findings));
            String times = SpanNotes.times(checked.certain(), lone.get(day));
            if (!times.isEmpty()) {
                groups.merge(times, 1 << day, (one, other) -> one | other);
            }
            if (!checked.doubtful().isEmpty()) {
                doubts.merge(SpanNotes.remark(checked.doubtful()), 1 << day, (one, other) -> one | other);
            }
        }
        groups.forEach((times, days) -> draft.rule(OsmNames.days(days) + " " + times));
        doubts.forEach((remark, days) -> doubt(OsmNames.days(days), remark));
        written.addAll(plain);
    }

    /** Beside certain times the doubt only fills; alone it is the whole of what is known of the day. */
    private void doubt(String selectors, String remark) {
        draft.fallback(FrenchRule.join(selectors, "unknown", OsmNames.quote(remark)));
        remarks.add(remark);
    }

    private void other(FrenchRule rule) {
        if (rule.until != null && rule.times.isEmpty()) {
            lateClosing(rule);
            return;
        }
        String selectors = rule.selectors();
        if (rule.always) {
            add(rule, selectors.isEmpty() ? "24/7" : selectors + " 00:00-24:00");
            return;
        }
        TimePairs.Pairs pairs = TimePairs.of(rule.times);
        SpanNotes.tell(rule, pairs, findings);
        SpanCheck.Checked checked = SpanCheck.check(pairs.spans(), findings);
        if (rule.alternative) {
            alternative(rule, checked);
            return;
        }
        String times = SpanNotes.times(checked.certain(), pairs.lone());
        if (!times.isEmpty()) {
            add(rule, FrenchRule.join(selectors, times, state(rule)));
        }
        if (!checked.doubtful().isEmpty()) {
            doubt(selectors, SpanNotes.remark(checked.doubtful()));
        }
    }

    /** « lundi 9h-12h, y compris les jours fériés »: the holidays that fall on a Monday. */
    private void onHolidays(FrenchRule rule) {
        rule.holidaysToo = true;
        SpanCheck.Checked checked = SpanCheck.check(TimePairs.of(rule.times).spans(), new ArrayList<>());
        if (!checked.certain().isEmpty() && rule.nthDays.isEmpty()) {
            draft.rule(
                    FrenchRule.join(rule.selectors(), SpanNotes.times(checked.certain(), List.of()), quietState(rule)));
        }
        rule.holidaysToo = false;
    }

    private static String quietState(FrenchRule rule) {
        if (rule.conditions.isEmpty()) {
            return rule.appointment ? OsmNames.quote("sur rendez-vous") : "";
        }
        return "unknown " + OsmNames.quote(String.join(", ", rule.conditions));
    }

    private void add(FrenchRule rule, String osm) {
        boolean shares = rule.adds || written.stream().anyMatch(rule::sharesDays);
        boolean doubted = !rule.conditions.isEmpty()
                && written.stream().anyMatch(other -> other.conditions.isEmpty() && Attachments.meet(rule, other));
        if (shares && !rule.replaces && doubted) {
            // What is certain of these days stays so; the doubt fills the rest.
            draft.fallback(osm);
        } else if (shares && !rule.replaces) {
            draft.addition(osm);
        } else {
            draft.rule(osm);
        }
        written.add(rule);
    }

    private String state(FrenchRule rule) {
        boolean oneDay = ONE_DAY.matcher(rule.scope.season()).matches();
        if (!rule.hasDays() && !oneDay && rule.conditions.isEmpty()) {
            rule.conditions.add("jours à vérifier");
        }
        List<String> comments = new ArrayList<>(rule.conditions);
        if (rule.appointment) {
            comments.add("sur rendez-vous");
        }
        remarks.addAll(comments);
        if (!rule.conditions.isEmpty()) {
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_CONDITION_KEPT,
                    "« " + String.join(", ", rule.conditions)
                            + " » ne peut pas être compté : ces heures sont annoncées « à vérifier ».",
                    String.join(", ", rule.conditions),
                    null));
            return "unknown " + OsmNames.quote(String.join(", ", comments));
        }
        if (rule.appointment) {
            return OsmNames.quote("sur rendez-vous");
        }
        return rule.noAppointment ? "open " + OsmNames.quote("sans rendez-vous") : "";
    }

    /** Two weeks pasted together: what both say is certain, the rest is for one of them and nobody knows which. */
    private void alternative(FrenchRule rule, SpanCheck.Checked checked) {
        String remark = "une semaine sur deux, à vérifier";
        findings.add(HoursFinding.of(
                HoursFindingCode.HOURS_DAY_MISSING,
                "Deux séries d’heures pour le même jour (« " + rule.source
                        + " ») : peut-être une semaine sur deux, à préciser.",
                rule.source,
                null));
        String times = SpanNotes.times(checked.certain(), List.of());
        draft.fallback(FrenchRule.join(rule.selectors(), times, "unknown", OsmNames.quote(remark)));
        remarks.add(remark);
    }

    /** « nocturne le jeudi jusqu’à 20 h »: the day as usual, with a later end. */
    private void lateClosing(FrenchRule rule) {
        Integer until = rule.until;
        TreeSet<String> later = new TreeSet<>();
        for (int day = 0; day < 7 && until != null; day++) {
            List<TimePairs.Clock> spans = new ArrayList<>(
                    SpanCheck.check(usual(day), new ArrayList<>()).certain());
            if ((rule.days >> day & 1) == 1
                    && !spans.isEmpty()
                    && spans.getLast().start() < until
                    && !(rule.closesEarly && spans.getLast().end() < until)) {
                spans.set(spans.size() - 1, new TimePairs.Clock(spans.getLast().start(), until));
                later.add(OsmNames.DAYS[day] + " " + SpanNotes.times(spans, List.of()));
            }
        }
        later.forEach(draft::rule);
        if (later.isEmpty() && until != null) {
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_TIMES_MISSING,
                    "L’heure d’ouverture n’est pas dite (« jusqu’à " + FrenchTimes.clock(until) + " ») : à compléter.",
                    null,
                    null));
            doubt(rule.selectors(), "jusqu’à " + FrenchTimes.clock(until));
        }
    }

    /** The times of that weekday, or those that were given without any day. */
    private List<TimePairs.Clock> usual(int day) {
        return !week.get(day).isEmpty()
                ? week.get(day)
                : written.stream()
                        .filter(rule -> !rule.hasDays() && rule.scope.equals(FrenchRule.Scope.ALWAYS))
                        .flatMap(rule -> TimePairs.of(rule.times).spans().stream())
                        .toList();
    }

    private void closure(FrenchRule rule, List<FrenchRule> all) {
        if (!rule.hasDays() && rule.half != null && rule.scope.equals(FrenchRule.Scope.ALWAYS)) {
            int index = all.indexOf(rule);
            if (index > 0) {
                rule.takeDaysOf(all.get(index - 1));
            }
        }
        if (!rule.conditions.isEmpty()) {
            TimePairs.Pairs pairs = TimePairs.of(rule.times);
            rule.conditions.add(SpanNotes.times(pairs.spans(), pairs.lone()));
            vague(rule);
            return;
        }
        String times = "";
        if (!rule.times.isEmpty()) {
            times = closedTimes(rule);
            if (times.isEmpty()) {
                return;
            }
        } else if (rule.half != null && !rule.half.contains(" et ")) {
            String noon = Minutes.clock(noon(rule.days));
            times = rule.half.equals("matin") ? "00:00-" + noon : noon + "-24:00";
        }
        boolean nothingMore = times.isEmpty() && rule.selectors().isEmpty();
        if (nothingMore && !written.isEmpty()) {
            // « Lundi 9h-12h. Fermé »: the rest of the time, which is already said by saying no more.
            return;
        }
        draft.rule(FrenchRule.join(rule.selectors(), times, "off"));
    }

    /** The times of a closure; a lone hour (« fermeture des portes à 16h45 ») is kept as a remark. */
    private String closedTimes(FrenchRule rule) {
        TimePairs.Pairs pairs = TimePairs.of(rule.times);
        for (int hour : pairs.lone()) {
            String kept = "fermeture à " + FrenchTimes.clock(hour);
            remarks.add(kept);
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_TEXT_KEPT, "« " + kept + " » : gardé en remarque.", kept, null));
        }
        return SpanNotes.times(SpanCheck.check(pairs.spans(), findings).certain(), List.of());
    }

    /** Where the morning of these days ends: a morning that lasts until 12:30 is a morning. */
    private int noon(int days) {
        int noon = 12 * 60;
        for (int day = 0; day < 7; day++) {
            for (TimePairs.Clock span : week.get(day)) {
                boolean morning = (days >> day & 1) == 1 && span.start() < noon && span.end() <= 14 * 60;
                noon = morning ? Math.max(noon, span.end()) : noon;
            }
        }
        return noon;
    }

    /** « hors vacances scolaires »: for everything, or only for the days that said so. */
    private void schoolTime(List<FrenchRule> rules) {
        List<FrenchRule> open =
                rules.stream().filter(rule -> !rule.closed && rule.hasContent()).toList();
        List<FrenchRule> bound =
                rules.stream().filter(rule -> rule.notInSchoolHolidays).toList();
        if (bound.isEmpty() || open.stream().anyMatch(rule -> rule.scope.schoolHolidays())) {
            return;
        }
        boolean all = bound.containsAll(open) || bound.stream().anyMatch(rule -> !rule.hasContent());
        if (all) {
            draft.rule("SH off");
            return;
        }
        for (FrenchRule rule : bound) {
            draft.rule(FrenchRule.join("SH", rule.selectors(), "off"));
        }
    }

    /** « Fermé le lundi » says nothing of the other days. */
    private void onlyClosures(List<FrenchRule> rules) {
        boolean some =
                rules.stream().anyMatch(rule -> rule.closed && !rule.selectors().isEmpty());
        if (draft.isEmpty() && some) {
            FrenchRule rest = new FrenchRule();
            rest.conditions.add("horaires non précisés");
            vague(rest);
        }
    }

    /** Times alone, as in a cell whose column said the day: OSM reads them as "every day". */
    private void daysNotSaid(List<FrenchRule> rules) {
        boolean named = rules.stream().anyMatch(rule -> rule.hasDays() || rule.always);
        if (!named && rules.stream().anyMatch(rule -> !rule.times.isEmpty() && !rule.closed)) {
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_DAY_NOT_SAID,
                    "Les jours ne sont pas dits : ces heures sont annoncées « à vérifier ». Ajoutez les jours.",
                    null,
                    null));
        }
    }

    private static boolean saysClosed(String words) {
        return Folding.fold(words).contains("ferm");
    }

    private void vague(FrenchRule rule) {
        if (!rule.hasContent() && rule.conditions.isEmpty()) {
            boolean bare = !rule.hasDays() && rule.scope.equals(FrenchRule.Scope.ALWAYS);
            if (bare && (!rule.notInSchoolHolidays || !draft.isEmpty())) {
                return;
            }
            rule.conditions.add("horaires non précisés");
        }
        List<String> words = new ArrayList<>();
        if (rule.closed && rule.conditions.stream().noneMatch(FrenchWriter::saysClosed)) {
            words.add("fermé");
        }
        words.addAll(rule.conditions);
        if (rule.half != null) {
            words.add(rule.half);
        }
        if (rule.appointment) {
            words.add("sur rendez-vous");
        }
        if (rule.noAppointment) {
            words.add("sans rendez-vous");
        }
        words.removeAll(Collections.singleton(""));
        if (words.isEmpty()) {
            return;
        }
        String remark = String.join(" ", words);
        remarks.add(remark);
        if (!rule.appointment || rule.half != null || !rule.conditions.isEmpty()) {
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_TIMES_MISSING,
                    "Les heures ne sont pas dites (« " + remark + " ») : à compléter.",
                    remark,
                    null));
        }
        // A closure that cannot be counted puts its days in doubt; anything else only fills.
        boolean doubts = rule.closed && !rule.selectors().isEmpty();
        boolean shares = !doubts && (written.stream().anyMatch(rule::sharesDays) || !rule.hasDays());
        String osm = FrenchRule.join(
                rule.selectors(),
                rule.appointment && rule.conditions.isEmpty() && !rule.closed ? "" : "unknown",
                OsmNames.quote(remark));
        if (shares && !draft.isEmpty()) {
            draft.fallback(osm);
        } else {
            draft.rule(osm);
        }
    }
}
