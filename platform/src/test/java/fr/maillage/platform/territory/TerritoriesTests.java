package fr.maillage.platform.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SettingsFixtures;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class TerritoriesTests {
    private static final String SQUARE = """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","properties":{"code":"QN03301A","nom":"Le carré"},"geometry":{"type":"Polygon",
              "coordinates":[[[-0.6,44.8],[-0.5,44.8],[-0.5,44.9],[-0.6,44.9],[-0.6,44.8]]]}},
             {"type":"Feature","properties":{"code":"QN03302B"},"geometry":{"type":"Point","coordinates":[0,0]}}]}
            """;

    private final DataSource database = TestDatabase.fresh();
    private final Territories territories = open();

    @Test
    void bordeaux_metropole_has_twenty_eight_communes() {
        assertThat(territories.served().communes())
                .hasSize(28)
                .extracting(Commune::name)
                .contains("Lormont", "Cenon");
        assertThat(territories.served().holds("33063")).isTrue();
        assertThat(territories.served().holds("33243")).isFalse();
    }

    @Test
    void knows_the_holidays_of_its_region() {
        assertThat(territories.hoursContext().region().findHoliday(LocalDate.of(2026, 12, 25)))
                .isPresent();
    }

    @Test
    void keeps_sound_contours_and_says_what_is_wrong_with_the_others() {
        AreaImport done = territories.importAreas(AreaKind.QPV, SQUARE, "code", "nom", "essai");
        assertThat(done.kept()).isEqualTo(1);
        assertThat(done.findings()).hasSize(1);
    }

    @Test
    void finds_the_area_of_a_point_after_a_restart() {
        territories.importAreas(AreaKind.QPV, SQUARE, "code", "nom", "essai");
        assertThat(open().findArea(AreaKind.QPV, new GeoPoint(44.85, -0.55)))
                .hasValueSatisfying(area -> assertThat(area.name()).isEqualTo("Le carré"));
        assertThat(open().findArea(AreaKind.QPV, new GeoPoint(45.85, -0.55))).isEmpty();
        assertThat(open().findArea(AreaKind.IRIS, new GeoPoint(44.85, -0.55))).isEmpty();
    }

    private Territories open() {
        Settings settings = SettingsFixtures.bordeaux();
        return new Territories(
                settings,
                new AreaRepository(JdbcClient.create(database), settings),
                new JdbcTransactionManager(database),
                Clock.systemUTC());
    }
}
