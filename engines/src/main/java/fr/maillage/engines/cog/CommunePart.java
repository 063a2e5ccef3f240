package fr.maillage.engines.cog;

import java.util.List;

/**
 * A part of a present commune that has, or had, an INSEE code of its own.
 *
 * @param code INSEE code of the part, for example {@code 13202}; a delegated commune may share the code of the whole
 * @param name for example {@code Marseille 2e Arrondissement} or {@code Cran-Gevrier}
 * @param kind what the part is
 * @param communeCode code of the present commune that holds it
 * @param postalCodes its postal codes, known for arrondissements only
 */
public record CommunePart(String code, String name, Kind kind, String communeCode, List<String> postalCodes) {
    /** Keeps its own copy of the postal codes. */
    public CommunePart {
        postalCodes = List.copyOf(postalCodes);
    }

    /** What a part of a commune is. */
    public enum Kind {
        /** A municipal arrondissement of Paris, Lyon or Marseille. */
        ARRONDISSEMENT("arrondissement"),

        /** A delegated commune of a commune nouvelle. */
        DELEGATED("commune déléguée"),

        /** An associated commune (fusion of the years 1970). */
        ASSOCIATED("commune associée"),

        /** A commune that merged into another and left only its code and its name. */
        FORMER("ancienne commune");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In French, as said to people. */
        public String words() {
            return words;
        }
    }
}
