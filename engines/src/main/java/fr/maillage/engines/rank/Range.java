package fr.maillage.engines.rank;

/** How far around the person a place may be. */
public sealed interface Range {
    /** No limit, or the person did not say. */
    record Anywhere() implements Range {}

    /**
     * In one commune only.
     *
     * @param code INSEE code
     * @param name its name, for the sentences
     */
    record InCommune(String code, String name) implements Range {}

    /**
     * Within a distance, as the crow flies.
     *
     * @param metres above zero
     */
    record Within(int metres) implements Range {
        /** Refuses a distance that holds nothing. */
        public Within {
            if (metres <= 0) {
                throw new IllegalArgumentException("a distance is above zero: " + metres);
            }
        }
    }
}
