package fr.maillage.platform.directory.sources;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceWords;
import fr.maillage.platform.directory.SourceRef;
import java.util.ArrayList;
import java.util.List;

/**
 * One field of a place and everything that was said of it.
 *
 * @param present what the public reads
 * @param source whose word that is
 * @param others what other sources say, when it is something else
 * @param agreeing other sources that say the same
 */
public record FieldSources(
        PlaceField field, Place present, SourceRef source, List<Version> others, List<SourceRef> agreeing) {
    /** What one source says of the field. */
    public record Version(SourceRef source, Place said) {}

    public FieldSources {
        others = List.copyOf(others);
        agreeing = List.copyOf(agreeing);
    }

    static FieldSources of(PlaceField field, Place place, List<SourceWord> words) {
        SourceRef winner = place.provenance().of(field);
        String present = PlaceWords.of(field, place);
        List<Version> others = new ArrayList<>();
        List<SourceRef> agreeing = new ArrayList<>();
        for (SourceWord word : words) {
            SourceRef source = word.fields().get(field);
            if (source != null && !PlaceWords.of(field, word.said()).equals(present)) {
                others.add(new Version(source, word.said()));
            } else if (source != null && !source.id().equals(winner.id())) {
                agreeing.add(source);
            }
        }
        return new FieldSources(field, place, winner, others, agreeing);
    }

    /** True when a source says something else than what the public reads. */
    public boolean disagree() {
        return !others.isEmpty();
    }
}
