package fr.maillage.engines.intake.layout;

import fr.maillage.engines.intake.layout.ColumnProfile.Shape;
import fr.maillage.engines.intake.terms.TermBook;
import fr.maillage.engines.intake.terms.TermList;
import fr.maillage.engines.intake.terms.TermMatch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Columns of yes and no whose header names a thing: « Wifi », « Accès PMR », « Nb ordinateurs », « Aidants Connect ». */
final class YesNoColumns {
    private static final List<TermList> LISTS = List.of(
            TermList.EQUIPMENT,
            TermList.ACCOMMODATIONS,
            TermList.PROGRAMMES,
            TermList.CARE,
            TermList.AUDIENCES,
            TermList.COSTS,
            TermList.ITINERANCY,
            TermList.SUPPORT,
            TermList.SERVICES,
            TermList.LABELS);
    private static final Set<String> OPAQUE =
            Set.of("telephone", "mobile", "mail", "internet", "oui", "non", "distance");

    private YesNoColumns() {}

    static Optional<ColumnMapping> find(int index, String header, ColumnProfile profile) {
        String folded = HeaderWords.folded(header.substring(header.lastIndexOf('.') + 1));
        boolean counted = profile.share(Shape.NUMBER) >= 0.95 && profile.length() <= 3;
        if (profile.isEmpty() || OPAQUE.contains(folded) || !(profile.share(Shape.YES_NO) >= 0.95 || counted)) {
            return Optional.empty();
        }
        List<TermMatch> found = TermBook.bundled().findInFirst(folded, LISTS);
        if (found.size() != 1 || folded.contains("visite") || folded.contains("proposition")) {
            return Optional.empty();
        }
        TermMatch match = found.get(0);
        if (counted && match.list() != TermList.EQUIPMENT) {
            return Optional.empty();
        }
        String label = match.term().label();
        return Optional.of(new ColumnMapping(
                index,
                header,
                Target.of(match.list()),
                label,
                match.by() == TermMatch.By.WORDS ? 0.8 : 0.9,
                List.of(
                        "Le titre nomme « " + label.toLowerCase(Locale.FRENCH) + " ».",
                        counted ? "Les valeurs sont des quantités." : "Les valeurs sont des oui et des non.")));
    }
}
