package fr.maillage.platform.directory.sources;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceMerge;
import fr.maillage.platform.directory.PlaceWords;
import fr.maillage.platform.directory.SourceRef;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Remembers what each source said of each place, whoever won. A file speaks of every field that it fills; a person speaks
 * of the fields that she wrote. To be called in the transaction that writes the place.
 */
@Component
public class SourceWords {
    /** Not an import: what people say is not taken back with a file. */
    private static final UUID NO_RUN = new UUID(0, 0);

    private final SourceWordRepository words;
    private final Clock clock;

    SourceWords(SourceWordRepository words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** A file speaks of a place. */
    public void hearFile(PlaceId place, Place said, UUID run) {
        SourceRef source = said.provenance().main();
        Map<PlaceField, SourceRef> fields = new EnumMap<>(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            if (field != PlaceField.CHECKED && !PlaceWords.of(field, said).isEmpty()) {
                fields.put(field, source);
            }
        }
        words.save(place, new SourceWord(source.id(), source.title(), fields, said), run, clock.instant());
    }

    /** A person speaks of some fields of a place; what she said of others before stands. */
    public void hearPerson(Place said, Set<PlaceField> spoken, SourceRef person) {
        Map<PlaceField, SourceRef> fields = new EnumMap<>(PlaceField.class);
        Optional<SourceWord> before = words.list(said.id()).stream()
                .filter(word -> word.id().equals(person.id()))
                .findFirst();
        Place whole = before.map(word -> PlaceMerge.choosing(word.said(), said, spoken))
                .orElse(said);
        before.ifPresent(word -> fields.putAll(word.fields()));
        spoken.forEach(field -> fields.put(field, person));
        words.save(said.id(), new SourceWord(person.id(), person.title(), fields, whole), NO_RUN, clock.instant());
    }

    /** Forgets what an import that is taken back brought. */
    public void forget(UUID run) {
        words.forget(run);
    }

    /** The last word of each source about a place. */
    public List<SourceWord> list(PlaceId place) {
        return words.list(place);
    }

    /** Every field of a place with all that was said of it, those with several versions first. */
    public List<FieldSources> compare(Place place) {
        List<SourceWord> all = list(place.id());
        List<FieldSources> agreed = new ArrayList<>();
        List<FieldSources> argued = new ArrayList<>();
        for (PlaceField field : PlaceField.values()) {
            FieldSources sources = FieldSources.of(field, place, all);
            if (sources.disagree()) {
                argued.add(sources);
            } else if (!PlaceWords.of(field, place).isEmpty()) {
                agreed.add(sources);
            }
        }
        argued.addAll(agreed);
        return argued;
    }
}
