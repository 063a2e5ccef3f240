package fr.maillage.platform.directory.harvest;

import fr.maillage.engines.intake.convert.ConvertFormat;
import fr.maillage.engines.intake.convert.PlaceWriter;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceHours;
import fr.maillage.platform.directory.PlaceRecords;
import fr.maillage.platform.directory.Provenance;
import fr.maillage.platform.directory.Reception;
import fr.maillage.platform.directory.SourceRef;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Files that others publish. */
final class HarvestFiles {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate CALLED = LocalDate.of(2026, 11, 3);

    private HarvestFiles() {}

    /** A place of another directory, with a closure, a way to come and things to bring. */
    static Place place() {
        Place base = DemoOffer.at(Instant.parse("2026-11-21T09:00:00Z")).places().stream()
                .filter(place -> place.contact().phones().size() == 1
                        && place.contact().websites().size() == 1
                        && place.hours().osm() != null
                        && place.stops().isEmpty())
                .findFirst()
                .orElseThrow();
        Reception known = base.reception();
        return new Place(
                base.id(),
                base.slug(),
                base.name(),
                base.kind(),
                base.organization(),
                base.organizationName(),
                base.typologies(),
                base.location(),
                base.contact(),
                new PlaceHours(
                        base.hours().osm(),
                        "Sonnez ; on ouvre",
                        List.of(
                                new DatedHours(CALLED, CALLED.plusDays(2), null, "travaux | salle (2)"),
                                new DatedHours(CALLED.plusDays(9), CALLED.plusDays(9), "10:00-12:00", null))),
                new Reception(
                        known.equipment(),
                        known.accommodations(),
                        known.languages(),
                        "Tram A ; « Buttinière »\npuis à pied",
                        List.of("Carte ; ou passeport", "Un \"stylo\"")),
                base.summary(),
                base.description(),
                base.services(),
                base.memberships(),
                base.stops(),
                new Provenance(
                        base.provenance().main(),
                        Map.of(
                                PlaceField.HOURS, called(),
                                PlaceField.CLOSURES, called()),
                        CALLED,
                        false));
    }

    private static SourceRef called() {
        return new SourceRef("parole-appel", "Vérifié par téléphone", "par\u00a0: Aidant", CALLED);
    }

    static String of(ConvertFormat format, Place place) {
        StringWriter out = new StringWriter();
        try (PlaceWriter writer = PlaceWriter.of(format, out)) {
            writer.write(PlaceRecords.of(place, null, "https://voisin.example.org/lieux/" + place.slug(), TODAY));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
