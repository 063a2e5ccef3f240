package fr.maillage.platform.directory;

import fr.maillage.engines.vocabulary.NationalProgramme;
import fr.maillage.engines.vocabulary.TrainingLabel;
import java.util.Set;

/**
 * Programmes and labels that a place carries.
 *
 * @param local slugs of the territory's own programmes
 * @param otherLabels labels outside the closed list, as written
 */
public record Memberships(
        Set<NationalProgramme> national, Set<TrainingLabel> labels, Set<String> local, Set<String> otherLabels) {
    public static final Memberships NONE = new Memberships(Set.of(), Set.of(), Set.of(), Set.of());

    public Memberships {
        national = Set.copyOf(national);
        labels = Set.copyOf(labels);
        local = Set.copyOf(local);
        otherLabels = Set.copyOf(otherLabels);
    }
}
