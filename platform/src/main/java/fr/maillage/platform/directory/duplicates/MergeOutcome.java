package fr.maillage.platform.directory.duplicates;

import fr.maillage.platform.directory.Place;

/** What became of the wish to make two places one. */
public sealed interface MergeOutcome {
    /** They are one, as this. */
    record Merged(Place place) implements MergeOutcome {}

    /** Nothing changed; the words say why and what to do. */
    record Refused(Reluctance why) implements MergeOutcome {
        /** What people read. */
        public String words() {
            return why.words();
        }
    }

    /** Why two places were not made one. */
    enum Reluctance {
        ALREADY_DECIDED(
                "Quelqu’un d’autre vient de décider pour ces deux fiches. Rien n’a été fait une deuxième fois."),
        NOT_PUBLIC(
                "L’une de ces deux fiches n’est plus dans l’annuaire : elle vient d’être réunie à une autre ou retirée."),
        CHANGED("L’une de ces deux fiches a changé depuis que vous l’avez lue. Relisez-la, puis décidez."),
        KEPT_APART(
                "Quelqu’un a dit que ces deux lieux ne doivent jamais être réunis. Revenez d’abord sur cette décision.");

        private final String words;

        Reluctance(String words) {
            this.words = words;
        }

        /** What people read. */
        public String words() {
            return words;
        }
    }
}
