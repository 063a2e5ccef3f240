package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.Rule;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads opening hours as files give them, OSM or French, into OSM. Nothing is lost: what cannot be expressed stays as a
 * remark and is reported, what is doubtful becomes "unknown" and is never announced as open.
 */
public final class HoursReader {
    private static final int LONGEST = 2_000;

    /** A word that OSM does not have: French, or hours typed with an h. */
    private static final Pattern NOT_OSM = Pattern.compile("\\d\\s?[hH]|\\p{L}{4,}|[éèêàùûôîç]");

    private static final Pattern WEEKS = Pattern.compile("week [0-9,/ -]{1,60}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Set<String> OSM_WORDS =
            Set.of("week", "open", "closed", "unknown", "easter", "sunrise", "sunset", "dawn", "dusk", "days");

    private HoursReader() {}

    /** Reads one value. An empty value gives an empty reading without finding. */
    public static HoursReading read(@Nullable String value) {
        String input = value == null ? "" : value;
        List<HoursFinding> findings = new ArrayList<>();
        if (input.length() > LONGEST) {
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_TOO_LONG,
                    "Ce texte est trop long pour être des horaires (" + input.length()
                            + " caractères) : gardé en remarque.",
                    null,
                    null));
            return new HoursReading(input, null, input.strip(), findings);
        }
        String text = TextCleaner.clean(input, findings);
        if (text.isEmpty()) {
            return new HoursReading(input, null, null, findings);
        }
        HoursReading osm = readOsm(input, text, findings);
        return osm != null ? osm : readFrench(input, text, findings);
    }

    /** Reads a table with one cell per day, as « 9h-12h et 14h-17h » for Monday. */
    public static HoursReading readWeek(Map<DayOfWeek, String> cells) {
        return WeekReader.read(cells);
    }

    private static @Nullable HoursReading readOsm(String input, String text, List<HoursFinding> findings) {
        if (!looksLikeOsm(text)) {
            return null;
        }
        OsmGrammar.Result result = OsmGrammar.read(text);
        if (!result.accepted() || OsmReader.hasDayMissing(result.rules())) {
            return null;
        }
        List<HoursFinding> more = new ArrayList<>();
        List<Rule> rules = OsmReader.check(result.rules(), more);
        String osm = OsmGrammar.canonical(rules, more.isEmpty() ? text : "");
        if (!osm.equals(text) && !OsmGrammar.read(osm).accepted()) {
            return null;
        }
        if (more.isEmpty() && !osm.replace(" ", "").equals(text.replace(" ", ""))) {
            more.add(HoursFinding.of(
                    HoursFindingCode.HOURS_NOTATION, "Écriture remise dans la forme standard.", text, osm));
        }
        findings.addAll(more);
        return new HoursReading(input, osm, OsmReader.comments(rules), findings);
    }

    private static boolean looksLikeOsm(String text) {
        String bare = WEEKS.matcher(QUOTED.matcher(text).replaceAll("")).replaceAll("");
        for (String word : OSM_WORDS) {
            bare = bare.replace(word, "");
        }
        return !NOT_OSM.matcher(bare).find();
    }

    private static HoursReading readFrench(String input, String text, List<HoursFinding> findings) {
        Optional<Doubts.Doubt> doubt = Doubts.find(text);
        if (doubt.isPresent()) {
            return doubtful(input, text, doubt.get(), findings);
        }
        FrenchReader.Statements statements = FrenchReader.read(text, 0);
        Optional<String> aside = Asides.findDoubt(text, statements.leftovers());
        boolean announced = statements.rules().stream()
                .anyMatch(rule -> !rule.times.isEmpty() && !rule.closed && rule.conditions.isEmpty());
        if (aside.isPresent() && announced) {
            return doubtful(input, text, new Doubts.Doubt(aside.get(), new OperatingStatus.Open()), findings);
        }
        return assemble(input, text, statements, findings);
    }

    /** Nothing is announced; the words are shown. */
    private static HoursReading doubtful(String input, String text, Doubts.Doubt doubt, List<HoursFinding> findings) {
        findings.add(
                switch (doubt.status()) {
                    case OperatingStatus.ClosedForGood gone ->
                        HoursFinding.of(
                                HoursFindingCode.HOURS_CLOSED_FOR_GOOD,
                                "Ce lieu est dit fermé pour toujours (« " + doubt.words()
                                        + " ») : aucun horaire n’est annoncé. Retirez-le, ou corrigez la source.",
                                doubt.words(),
                                null);
                    case OperatingStatus.ClosedForNow closed ->
                        HoursFinding.of(
                                HoursFindingCode.HOURS_CLOSURE_NOT_PLACED,
                                "« " + doubt.words()
                                        + " » : nous ne savons pas quels jours. Rien n’est annoncé ; demandez les dates.",
                                doubt.words(),
                                null);
                    case OperatingStatus.Open open ->
                        HoursFinding.of(
                                HoursFindingCode.HOURS_CONDITION_KEPT,
                                "« " + doubt.words()
                                        + " » ne peut pas être compté : ces heures sont annoncées « à vérifier ».",
                                doubt.words(),
                                null);
                });
        boolean gone = doubt.status() instanceof OperatingStatus.ClosedForGood;
        String osm = gone ? null : "unknown " + OsmNames.quote(text.replace('\n', ' '));
        return new HoursReading(input, osm, text, findings, doubt.status());
    }

    static HoursReading assemble(
            String input, String text, FrenchReader.Statements statements, List<HoursFinding> findings) {
        Attachments.settle(statements.rules());
        TwoWeeks.split(statements.rules());
        FrenchWriter.Written written = FrenchWriter.write(statements.rules(), findings);
        OsmGrammar.Result check = OsmGrammar.read(written.draft().osm());
        List<String> refused = check.accepted() ? List.of() : written.draft().dropRefused();
        if (!refused.isEmpty()) {
            check = OsmGrammar.read(written.draft().osm());
        }
        if (written.draft().isEmpty() || !check.accepted()) {
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_NOT_UNDERSTOOD,
                    "Ces horaires n’ont pas été compris : le texte est gardé en remarque.",
                    text,
                    null));
            return new HoursReading(input, null, text, findings);
        }
        Set<String> remarks = new LinkedHashSet<>(written.remarks());
        // When a statement could not be written, the whole text stays beside the others.
        List<String> unsaid = new ArrayList<>(statements.leftovers());
        if (!refused.isEmpty()) {
            unsaid.add(text);
        }
        List<String> leftovers = unsaid.stream()
                .filter(leftover -> written.remarks().stream().noneMatch(remark -> remark.contains(leftover)))
                .toList();
        if (!leftovers.isEmpty()) {
            String kept = String.join(" ; ", leftovers);
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_TEXT_KEPT,
                    "« " + kept + " » n’est pas un horaire : gardé en remarque.",
                    kept,
                    null));
            remarks.addAll(leftovers);
        }
        String osm = OsmGrammar.canonical(check.rules(), written.draft().osm());
        findings.add(
                HoursFinding.of(HoursFindingCode.HOURS_READ_FROM_FRENCH, "Horaires lus dans le texte.", text, osm));
        remarks.removeIf(String::isBlank);
        return new HoursReading(input, osm, remarks.isEmpty() ? null : String.join(" ; ", remarks), findings);
    }
}
