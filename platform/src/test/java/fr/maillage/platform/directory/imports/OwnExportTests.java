package fr.maillage.platform.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.maillage.engines.intake.convert.ConvertFormat;
import fr.maillage.engines.intake.convert.PlaceWriter;
import fr.maillage.engines.intake.record.PlaceRecord;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.directory.Offer;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceRecords;
import fr.maillage.platform.directory.PublicDirectory;
import fr.maillage.platform.directory.SyntheticTerritory;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.kernel.SettingsFixtures;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our own import of our own export changes nothing. */
class OwnExportTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private final ImportBench bench = new ImportBench();

    @ParameterizedTest
    @EnumSource(ConvertFormat.class)
    void changes_nothing_in_the_demonstration(ConvertFormat format) {
        assertThatNothingChanges(format, DemoOffer.at(Instant.parse("2026-12-01T09:00:00Z")));
    }

    @ParameterizedTest
    @EnumSource(ConvertFormat.class)
    void changes_nothing_in_a_generated_territory(ConvertFormat format) {
        assertThatNothingChanges(format, SyntheticTerritory.directory(300, 7));
    }

    @Test
    void what_the_national_map_gives_back_is_ours_and_only_what_it_corrects_is_news() {
        Place place = published().getFirst();
        String back = export(ConvertFormat.MEDNUM_1_0_2, List.of(place), "mediation-numerique--")
                .replace(place.contact().phones().getFirst(), "+33557000042");
        ImportRun run = bench.analysed("carte.csv", back, StandardCharsets.UTF_8, "Carte nationale");
        assertThat(bench.imports.listRows(run.id(), RowOutcome.CHANGED, 0, 3))
                .flatExtracting(ImportRow::differences)
                .extracting(PlaceDifference::field)
                .containsExactly(PlaceField.PHONES);
    }

    @Test
    void a_place_that_we_took_off_does_not_come_back_by_its_own_echo() {
        Place place = published().getFirst();
        String back = export(ConvertFormat.CSV, List.of(place), "Maillage_");
        bench.directory.withdraw(place.id(), "fermé");
        ImportRun run = bench.applied(bench.analysed("retour.csv", back, StandardCharsets.UTF_8, "Retour"));
        assertThat(run.summary().unchanged()).isEqualTo(1);
        assertThat(bench.directory.findPublished(place.id())).isEmpty();
    }

    @Test
    void a_real_file_taken_in_and_given_back_changes_nothing() throws IOException {
        byte[] file = Files.readAllBytes(realFile("gironde.json"));
        ReceiveOutcome received = bench.imports.receive("gironde.json", file, "Gironde", false, new Caller.Console());
        bench.worker.work();
        bench.applied(((ReceiveOutcome.Received) received).run());
        List<Place> before = bench.directory.read().places();
        for (ConvertFormat format : ConvertFormat.values()) {
            byte[] back = export(format, before, "").getBytes(StandardCharsets.UTF_8);
            // Both versions of the standard may give the very same file.
            ReceiveOutcome again =
                    bench.imports.receive(format.code() + ".data", back, format.code(), true, new Caller.Console());
            bench.worker.work();
            ImportRun run =
                    bench.imports.getRun(((ReceiveOutcome.Received) again).run().id());
            assertThat(bench.imports.listRows(run.id(), RowOutcome.CHANGED, 0, 3))
                    .flatExtracting(ImportRow::differences)
                    .isEmpty();
            assertUnchanged(run, before.size(), 0);
        }
    }

    /** Real files of territories are not ours to publish: the folder that MAILLAGE_REAL_FILES names, where there is one. */
    private static Path realFile(String name) {
        Path file = Path.of(Objects.requireNonNullElse(System.getenv("MAILLAGE_REAL_FILES"), "."), name);
        assumeTrue(Files.exists(file), name + " is not on this machine");
        return file;
    }

    /** Places with a phone and all that the standard asks for. */
    private List<Place> published() {
        PublicDirectory demo = DemoOffer.at(Instant.parse("2026-12-01T09:00:00Z"));
        bench.directory.publish(
                new Offer(demo.places(), demo.organizations(), demo.programmes(), demo.practices()), "essai");
        return bench.directory.read().places().stream()
                .filter(place -> !place.contact().phones().isEmpty()
                        && place.contact().phones().getFirst().startsWith("+33"))
                .filter(place -> PlaceWriter.listMissing(
                                ConvertFormat.MEDNUM_1_0_2, PlaceRecords.of(place, null, null, TODAY))
                        .isEmpty())
                .toList();
    }

    private void assertThatNothingChanges(ConvertFormat format, PublicDirectory published) {
        bench.directory.publish(
                new Offer(published.places(), published.organizations(), published.programmes(), published.practices()),
                "essai");
        List<Place> before = bench.directory.read().places();
        ImportRun run = bench.analysed("retour.data", export(format, before, ""), StandardCharsets.UTF_8, "Retour");
        assertThat(bench.imports.listRows(run.id(), RowOutcome.CHANGED, 0, 3))
                .flatExtracting(ImportRow::differences)
                .isEmpty();
        assertUnchanged(run, before.size(), 0);
        bench.applied(run);
        assertThat(bench.directory.read().places()).isEqualTo(before);
    }

    static void assertUnchanged(ImportRun run, int most, int least) {
        assertThat(run.problem()).isNull();
        ImportSummary summary = run.summary();
        assertThat(List.of(summary.newPlaces(), summary.changed(), summary.duplicates(), summary.toCorrect()))
                .containsExactly(0, 0, 0, 0);
        assertThat(summary.unchanged()).isEqualTo(summary.rows()).isBetween(Math.max(1, least), most);
    }

    static String export(ConvertFormat format, List<Place> places, String prefix) {
        StringWriter out = new StringWriter();
        try (PlaceWriter writer = PlaceWriter.of(format, out)) {
            for (Place place : places) {
                PlaceRecord record = PlaceRecords.of(
                        place,
                        null,
                        SettingsFixtures.bordeaux()
                                .publicUrl()
                                .resolve("/lieux/" + place.slug())
                                .toString(),
                        TODAY);
                if (PlaceWriter.listMissing(format, record).isEmpty()) {
                    writer.write(record);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String text = out.toString();
        for (Place place : new ArrayList<>(places)) {
            text = text.replace(
                    place.id().value().toString(), prefix + place.id().value());
        }
        return text;
    }
}
