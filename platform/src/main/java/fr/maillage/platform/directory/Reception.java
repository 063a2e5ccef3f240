package fr.maillage.platform.directory;

import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Equipment;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor finds on the spot.
 *
 * @param equipment what the place has; absence means unknown, never no
 * @param accommodations physical accessibility facts; absence means unknown
 * @param languages ISO 639 codes spoken there besides French, {@code lsf} for French sign language
 * @param howToCome stop and walk, in words
 * @param whatToBring papers or things to bring, one a line
 */
public record Reception(
        Set<Equipment> equipment,
        Set<Accommodation> accommodations,
        Set<String> languages,
        @Nullable String howToCome,
        List<String> whatToBring) {
    public static final Reception UNKNOWN = new Reception(Set.of(), Set.of(), Set.of(), null, List.of());

    public Reception {
        equipment = Set.copyOf(equipment);
        accommodations = Set.copyOf(accommodations);
        languages = Set.copyOf(languages);
        whatToBring = List.copyOf(whatToBring);
    }
}
