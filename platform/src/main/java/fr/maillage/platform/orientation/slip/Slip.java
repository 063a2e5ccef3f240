package fr.maillage.platform.orientation.slip;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed: one place, or the few places of an answer. Nothing about the person but the need, which the paper
 * repeats so that whoever receives it knows what it is about.
 *
 * @param heading « Médiathèque de Lormont », « Où aller pour avoir un ordinateur »
 * @param need what the person came for, or absent on the slip of one place
 * @param territory who publishes
 * @param helpLine the number to call when lost, or absent
 * @param printed « Imprimé le mardi 1er décembre 2026 à 10 h »
 */
public record Slip(
        String heading,
        @Nullable String need,
        List<SlipPlace> places,
        String territory,
        @Nullable String helpLine,
        String printed) {
    public Slip {
        places = List.copyOf(places);
    }

    /** True when the heading names the only place. */
    public boolean single() {
        return need == null && places.size() == 1;
    }
}
