package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.record.PlaceHours;
import fr.maillage.engines.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a row that stand in several columns: days in one and times in another are one sentence; a week of two in a
 * column of its own is a condition on the others.
 *
 * @param whole what the columns say together, without the condition
 * @param weeks the OpenStreetMap weeks of the condition, null when there is none
 */
record HoursTexts(String whole, @Nullable String weeks) {
    private static final Pattern ODD_OR_EVEN =
            Pattern.compile("(?:(?:les|en|uniquement|ouvert) )*semaines? (im)?paires?(?: uniquement)?");
    private static final Pattern DAY =
            Pattern.compile("\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\\b");
    private static final Pattern TIME = Pattern.compile("\\d{1,2} ?h|\\d{1,2}:\\d{2}");

    static HoursTexts of(Collection<String> texts) {
        if (texts.size() < 2) {
            return new HoursTexts(String.join("", texts), null);
        }
        String weeks = null;
        List<String> days = new ArrayList<>(1);
        List<String> times = new ArrayList<>(1);
        List<String> others = new ArrayList<>(1);
        for (String text : texts) {
            String folded = Folding.fold(text);
            var parity = ODD_OR_EVEN.matcher(folded);
            boolean named = DAY.matcher(folded).find();
            if (weeks == null && parity.matches()) {
                weeks = parity.group(1) == null ? "week 02-52/2" : "week 01-53/2";
            } else if (named && text.chars().noneMatch(Character::isDigit)) {
                days.add(text);
            } else if (!named
                    && TIME.matcher(text.toLowerCase(java.util.Locale.ROOT)).find()) {
                times.add(text);
            } else {
                others.add(text);
            }
        }
        if (days.size() != 1 || times.isEmpty()) {
            List<String> plain = new ArrayList<>(texts);
            plain.removeIf(text -> ODD_OR_EVEN.matcher(Folding.fold(text)).matches());
            return new HoursTexts(String.join(" ; ", weeks == null ? texts : plain), weeks);
        }
        others.add(0, days.get(0) + " " + String.join(" / ", times));
        return new HoursTexts(String.join(" ; ", others), weeks);
    }

    /** The hours in the weeks of the condition only; public holidays keep theirs. Unknown when that cannot be written. */
    PlaceHours conditioned(PlaceHours read) {
        String osm = read.osm();
        if (weeks == null || osm == null) {
            return read;
        }
        if (osm.contains("week") || osm.contains("||") || osm.indexOf('"') >= 0) {
            return new PlaceHours(null, read.comment(), read.original());
        }
        StringJoiner rules = new StringJoiner("; ");
        for (String rule : osm.split("; ")) {
            boolean holiday = rule.startsWith("PH") || rule.startsWith("SH");
            rules.add(holiday ? rule : weeks + " " + rule);
        }
        return new PlaceHours(rules.toString(), read.comment(), read.original());
    }
}
