package fr.maillage.platform.fuzz;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.geo.AreaIndex;
import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.Coordinates;
import fr.maillage.engines.geo.TravelMatrix;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.HoursReader;
import fr.maillage.engines.hours.HoursWords;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.engines.hours.SchoolCalendarFile;
import fr.maillage.engines.intake.layout.MappingText;
import fr.maillage.platform.directory.contribution.Writing;
import fr.maillage.platform.directory.editing.Phones;
import fr.maillage.platform.guard.NetworkPrefix;
import fr.maillage.platform.orientation.slip.SlipFormat;
import fr.maillage.platform.orientation.web.WizardFuzz;
import fr.maillage.platform.search.web.QueryFuzz;
import fr.maillage.platform.vault.ExactForm;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.Consumer;

/** Everything that reads a stranger's bytes. Whatever comes, each ends, soon, without throwing. */
public enum FuzzTarget {
    HOURS_OSM(text(text -> OpeningHours.find(text).ifPresent(FuzzTarget::say))),
    HOURS_FRENCH(text(text -> HoursReader.read(text).findHours().ifPresent(FuzzTarget::say))),
    SCHOOL_CALENDAR(text(SchoolCalendarFile::read)),
    INTAKE(StrangerFiles::read),
    WORKBOOK(StrangerFiles::readSheet),
    MAPPING(text(MappingText::read)),
    AREAS(text(text -> AreaIndex.read(text, "code", "nom"))),
    BARRIERS(text(Barriers::read)),
    TRAVEL_MATRIX(text(TravelMatrix::read)),
    COORDINATES(text(text -> {
        String[] two = (text + ";").split(";", 2);
        Coordinates.read(two[0], two[1], "33");
    })),
    COMMUNES(text(text -> {
        String[] four = (text + ";;;;").split(";", 5);
        Cog.bundled().resolve(text);
        Cog.bundled().resolve(four[0], four[1], four[2], four[3]);
    })),
    LIST_ADDRESS(text(QueryFuzz::ask)),
    WIZARD_ADDRESS(text(WizardFuzz::ask)),
    SLIP_FORMAT(text(SlipFormat::find)),
    NETWORK(text(text -> {
        NetworkPrefix.of(text);
        ExactForm.phone(text);
        ExactForm.email(text);
    })),
    CONTRIBUTION(text(text -> {
        Writing.clean(text);
        Writing.fault(text);
        Writing.faultOfLine(text);
        Phones.read(text);
    }));

    private static final ZonedDateTime NOW =
            LocalDateTime.of(2026, 12, 1, 10, 0).atZone(ZoneId.of("Europe/Paris"));

    private final Consumer<byte[]> reader;

    FuzzTarget(Consumer<byte[]> reader) {
        this.reader = reader;
    }

    /** Reads the bytes as the product would. */
    public void read(byte[] bytes) {
        reader.accept(bytes);
    }

    /** The name of its folder and of the command: {@code hours-osm}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void say(OpeningHours hours) {
        HoursWords.week(hours);
        HoursWords.sentence(Schedule.of(hours, HoursContext.bordeaux()), NOW);
    }

    private static Consumer<byte[]> text(Consumer<String> reader) {
        return bytes -> reader.accept(new String(bytes, StandardCharsets.UTF_8));
    }
}
