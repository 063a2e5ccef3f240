package fr.maillage.platform.directory.imports;

import fr.maillage.engines.intake.Intake;
import fr.maillage.engines.intake.IntakeFile;
import fr.maillage.engines.intake.IntakeOpening;
import fr.maillage.engines.intake.IntakeOptions;
import fr.maillage.engines.intake.IntakeRow;
import fr.maillage.engines.intake.convert.ConvertFormat;
import fr.maillage.engines.intake.convert.PlaceWriter;
import fr.maillage.engines.intake.record.PlaceRecord;
import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Memberships;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceHours;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceMerge;
import fr.maillage.platform.directory.PlaceRecords;
import fr.maillage.platform.directory.PlaceWords;
import fr.maillage.platform.directory.Provenance;
import fr.maillage.platform.directory.Reception;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the files that we publish say of our places once they are read back. A source that repeats it has told us nothing:
 * the words come from us. Our files say less than we know, so that taking them for news would lose what they leave out.
 */
final class Echoes {
    private final List<Place> places;
    private final DraftPlaces drafts;
    private final LocalDate today;
    private final URI publicUrl;
    private @Nullable Map<PlaceId, Map<PlaceField, Set<String>>> echoes;

    Echoes(List<Place> places, DraftPlaces drafts, LocalDate today, URI publicUrl) {
        this.places = List.copyOf(places);
        this.drafts = drafts;
        this.today = today;
        this.publicUrl = publicUrl;
    }

    /** What a source says of a place of ours beyond what our own files say of it; the rest is left empty. */
    Place newsOf(Place ours, Place said) {
        Map<PlaceField, Set<String>> known = echoes().getOrDefault(ours.id(), Map.of());
        Set<PlaceField> repeated = EnumSet.noneOf(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            if (known.getOrDefault(field, Set.of()).contains(PlaceWords.of(field, said))) {
                repeated.add(field);
            }
        }
        return repeated.isEmpty() ? said : PlaceMerge.choosing(said, silent(said, ours.name()), repeated);
    }

    /** A place of which nothing is said but a name to show. */
    static Place silent(Place place, String name) {
        return new Place(
                place.id(),
                place.slug(),
                name,
                place.kind(),
                null,
                null,
                Set.of(),
                new Location("", null, "", "", "", null, null, false),
                Contact.NONE,
                PlaceHours.UNKNOWN,
                Reception.UNKNOWN,
                null,
                null,
                List.of(),
                Memberships.NONE,
                List.of(),
                new Provenance(place.provenance().main(), Map.of(), null, false));
    }

    /** Read when the first row of ours comes: most files hold none. */
    private Map<PlaceId, Map<PlaceField, Set<String>>> echoes() {
        Map<PlaceId, Map<PlaceField, Set<String>>> read = echoes;
        if (read == null) {
            read = new HashMap<>();
            for (ConvertFormat format : ConvertFormat.values()) {
                listen(format, read);
            }
            echoes = read;
        }
        return read;
    }

    private void listen(ConvertFormat format, Map<PlaceId, Map<PlaceField, Set<String>>> heard) {
        Path file = null;
        try {
            file = Files.createTempFile("maillage-echo", ".data");
            write(format, file);
            if (Intake.open(file, IntakeOptions.on(today)) instanceof IntakeOpening.Opened opened) {
                try (IntakeFile read = opened.file()) {
                    read.drain(row -> hear(row, heard));
                }
            }
        } catch (IOException brokenDisk) {
            throw new UncheckedIOException(brokenDisk);
        } finally {
            ImportAnalysis.delete(file);
        }
    }

    private void write(ConvertFormat format, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file);
                PlaceWriter writer = PlaceWriter.of(format, out)) {
            for (Place place : places) {
                PlaceRecord record = PlaceRecords.of(
                        place, null, publicUrl.resolve("/lieux/" + place.slug()).toString(), today);
                if (PlaceWriter.listMissing(format, record).isEmpty()) {
                    writer.write(record);
                }
            }
        }
    }

    private void hear(IntakeRow row, Map<PlaceId, Map<PlaceField, Set<String>>> heard) {
        if (row.outcome() instanceof IntakeRow.Outcome.Accepted accepted) {
            Place said = drafts.draft(accepted.place());
            OwnIdentity.find(accepted.place().identity().id()).ifPresent(id -> {
                Map<PlaceField, Set<String>> words =
                        heard.computeIfAbsent(id, first -> new EnumMap<>(PlaceField.class));
                for (PlaceField field : PlaceField.values()) {
                    words.computeIfAbsent(field, first -> new HashSet<>()).add(PlaceWords.of(field, said));
                }
            });
        }
    }
}
