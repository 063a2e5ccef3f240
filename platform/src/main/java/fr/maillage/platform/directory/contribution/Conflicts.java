package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceWords;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.sources.SourceWords;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Listens to files: remembers what each said, and when one contradicts a person about something that matters, opens a
 * disagreement for people to decide. To be called in the transaction of the import, after the row was written.
 */
@Component
public class Conflicts {
    private final Contributions contributions;
    private final ContributionRepository repository;
    private final Revisions revisions;
    private final SourceWords words;

    Conflicts(Contributions contributions, ContributionRepository repository, Revisions revisions, SourceWords words) {
        this.contributions = contributions;
        this.repository = repository;
        this.revisions = revisions;
        this.words = words;
    }

    /** A row of a file spoke of a place, which was written or left as it was. */
    public void heard(PlaceId id, Place said, String file, UUID run) {
        words.hearFile(id, said, run);
        Optional<StoredPlace> known = revisions.find(id);
        known.ifPresent(stored -> {
            Set<PlaceField> fields = contradicted(stored.place(), said);
            if (!fields.isEmpty()) {
                contributions.contradict(stored, said, fields, file, run);
            }
        });
    }

    /** An import is taken back, with what it said and the disagreements that it opened. */
    public void unheard(UUID run) {
        words.forget(run);
        repository.forgetConflicts(run);
    }

    /** Weighty fields in which a file says something else than a person. */
    static Set<PlaceField> contradicted(Place known, Place said) {
        Set<PlaceField> fields = EnumSet.noneOf(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            String theirs = PlaceWords.of(field, said);
            if (field.isWeighty()
                    && !theirs.isEmpty()
                    && known.provenance().of(field).comesFromAPerson()
                    && !said.provenance().of(field).comesFromAPerson()
                    && !theirs.equals(PlaceWords.of(field, known))) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** The same as long as both sides say what they say. */
    static String fingerprint(Place known, Place said, Set<PlaceField> fields) {
        StringBuilder sides = new StringBuilder();
        for (PlaceField field : EnumSet.copyOf(fields)) {
            sides.append(field.name())
                    .append('|')
                    .append(PlaceWords.of(field, known))
                    .append('|')
                    .append(PlaceWords.of(field, said))
                    .append('\n');
        }
        String source = said.provenance().main().id();
        return "conflict|" + known.id() + "|" + source + "|"
                + UUID.nameUUIDFromBytes(sides.toString().getBytes(StandardCharsets.UTF_8));
    }
}
