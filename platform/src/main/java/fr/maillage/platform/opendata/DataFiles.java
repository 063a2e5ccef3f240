package fr.maillage.platform.opendata;

import fr.maillage.engines.intake.convert.ConvertFormat;
import fr.maillage.engines.intake.convert.PlaceWriter;
import fr.maillage.engines.intake.record.PlaceRecord;
import fr.maillage.platform.directory.Organization;
import fr.maillage.platform.directory.OrganizationId;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceRecords;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the data files, once for each version of the directory, when somebody asks: a directory that changes every
 * minute and that nobody downloads costs nothing. A file is complete before it takes the place of the one before.
 */
@Component
public class DataFiles {
    private final Search search;
    private final Path folder;
    private final URI publicUrl;
    private final Clock clock;
    private final Map<DataFile, Prepared> ready = new EnumMap<>(DataFile.class);

    DataFiles(Search search, Settings settings, Clock clock) {
        this.search = search;
        this.folder = settings.data().resolve("opendata");
        this.publicUrl = settings.publicUrl();
        this.clock = clock;
    }

    /** The file for the directory as it is now, and for today: the age of the checks is written in it. One writing at a time: the second who asks waits for the first. */
    public synchronized Prepared prepare(DataFile file) {
        Snapshot snapshot = search.current();
        LocalDate today = LocalDate.now(clock);
        Prepared known = ready.get(file);
        if (known != null && known.isOf(snapshot.version(), today) && Files.exists(known.gzip())) {
            return known;
        }
        try {
            Prepared written = write(file, snapshot, today);
            ready.put(file, written);
            return written;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Prepared write(DataFile file, Snapshot snapshot, LocalDate today) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, file.fileName(), ".part");
        Tally tally = new Tally();
        try (Counter counter = new Counter(new GZIPOutputStream(Files.newOutputStream(draft)));
                Writer out = new BufferedWriter(new OutputStreamWriter(counter, StandardCharsets.UTF_8))) {
            ConvertFormat format = file.format();
            if (format == null) {
                tally.places = new HsdsFile(snapshot, publicUrl).write(out);
            } else {
                fill(format, snapshot, today, out, tally);
            }
            out.flush();
            tally.bytes = counter.written();
        }
        Path place = folder.resolve(file.fileName() + ".gz");
        Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return new Prepared(
                file, snapshot.version(), today, snapshot.takenAt(), place, tally.bytes, tally.places, tally.leftOut);
    }

    private void fill(ConvertFormat format, Snapshot snapshot, LocalDate today, Writer out, Tally tally)
            throws IOException {
        Map<OrganizationId, String> sirets = sirets(snapshot);
        try (PlaceWriter writer = PlaceWriter.of(format, out)) {
            for (Place place : snapshot.places()) {
                PlaceRecord record = PlaceRecords.of(place, siret(place, sirets), page(place), today);
                if (PlaceWriter.listMissing(format, record).isEmpty()) {
                    writer.write(record);
                    tally.places++;
                } else {
                    tally.leftOut++;
                }
            }
        }
    }

    private String page(Place place) {
        return publicUrl.resolve("/lieux/" + place.slug()).toString();
    }

    private static @Nullable String siret(Place place, Map<OrganizationId, String> sirets) {
        OrganizationId organization = place.organization();
        return organization == null ? null : sirets.get(organization);
    }

    private static Map<OrganizationId, String> sirets(Snapshot snapshot) {
        Map<OrganizationId, String> sirets = new HashMap<>();
        for (Organization organization : snapshot.organizations()) {
            if (organization.siret() != null) {
                sirets.put(organization.id(), Objects.requireNonNull(organization.siret()));
            }
        }
        return sirets;
    }

    private static final class Tally {
        private int places;
        private int leftOut;
        private long bytes;
    }
}
