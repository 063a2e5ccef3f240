package fr.maillage.engines.cog;

import fr.maillage.engines.cog.RowMatch.Clue;
import fr.maillage.engines.cog.RowMatch.Disagreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says, in French, what a row’s clues have against the commune chosen. */
final class RowComplaints {
    private RowComplaints() {}

    /** When no commune was found. */
    static List<Disagreement> about(Cog cog, Clues clues) {
        List<Disagreement> complaints = new ArrayList<>();
        if (!clues.name().isEmpty()) {
            complaints.add(new Disagreement(
                    Clue.NAME, clues.name(), List.of(), "Aucune commune ne s’appelle « " + clues.name() + " »."));
        }
        if (!clues.givenPostalCode().isEmpty()) {
            complaints.add(unknownPostalCode(clues.givenPostalCode(), List.of()));
        }
        if (!clues.givenInsee().isEmpty()) {
            complaints.add(insee(cog, clues, List.of()));
        }
        return complaints;
    }

    static List<Disagreement> against(Cog cog, Clues clues, Commune commune, Set<Clue> agreeing) {
        List<Disagreement> complaints = new ArrayList<>();
        if (!clues.words().isEmpty() && !agreeing.contains(Clue.NAME)) {
            complaints.add(new Disagreement(
                    Clue.NAME,
                    clues.name(),
                    List.of(commune.name()),
                    "Le nom « " + clues.name() + " » n’est pas celui de " + commune.name() + "."));
        }
        if (!clues.givenPostalCode().isEmpty() && !agreeing.contains(Clue.POSTAL_CODE)) {
            complaints.add(postal(clues, commune));
        }
        if (!clues.givenInsee().isEmpty() && !agreeing.contains(Clue.INSEE_CODE)) {
            complaints.add(insee(cog, clues, List.of(commune.code())));
        }
        if (!clues.departement().isEmpty() && !clues.departement().equals(commune.departementCode())) {
            complaints.add(new Disagreement(
                    Clue.DEPARTEMENT,
                    clues.departement(),
                    List.of(commune.departementCode()),
                    commune.name() + " n’est pas dans le département " + clues.departement() + "."));
        }
        return complaints;
    }

    private static Disagreement postal(Clues clues, Commune commune) {
        if (clues.postalCommunes().isEmpty()) {
            return unknownPostalCode(clues.givenPostalCode(), commune.postalCodes());
        }
        return new Disagreement(
                Clue.POSTAL_CODE,
                clues.givenPostalCode(),
                commune.postalCodes(),
                "Le code postal " + clues.givenPostalCode() + " n’est pas celui de " + commune.name() + ".");
    }

    private static Disagreement unknownPostalCode(String given, List<String> expected) {
        return new Disagreement(
                Clue.POSTAL_CODE,
                given,
                expected,
                "Le code postal « " + given + " » n’est celui d’aucune commune (code CEDEX, ou erreur).");
    }

    private static Disagreement insee(Cog cog, Clues clues, List<String> expected) {
        String given = clues.givenInsee();
        String sentence = clues.insee()
                .map(match -> "Le code INSEE " + given + " est celui de « "
                        + match.part()
                                .map(CommunePart::name)
                                .orElse(match.commune().name()) + " ».")
                .orElseGet(() -> cog.listByPostalCode(given).isEmpty()
                        ? "Le code INSEE « " + given + " » n’existe pas."
                        : "« " + given + " » est un code postal, pas un code INSEE.");
        return new Disagreement(Clue.INSEE_CODE, given, expected, sentence);
    }
}
