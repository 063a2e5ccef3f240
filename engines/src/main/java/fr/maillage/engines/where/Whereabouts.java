package fr.maillage.engines.where;

import java.util.List;

/** What was understood of a text that says where somebody is. */
public sealed interface Whereabouts {
    /**
     * One thing.
     *
     * @param reading how sure the reading is
     */
    record Found(Spotted spotted, Reading reading) implements Whereabouts {}

    /** Several things answer: only the person knows which. */
    record Several(List<Spotted> choices) implements Whereabouts {
        public Several {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Nothing.
     *
     * @param street true when the text names a street without a commune that we know
     */
    record Nowhere(boolean street) implements Whereabouts {}

    /** How a text was read. */
    enum Reading {
        /** As it is written. */
        EXACT,
        /** With a mistake corrected or a word left out: the page says what was understood. */
        GUESSED,
        /** Only the commune was recognised: the page says that the rest is not known. */
        TOWN_ONLY
    }
}
