package fr.maillage.engines.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.engines.geo.Coordinates.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            44.84        | -0.58         | 33 | LATITUDE_LONGITUDE  | 44.84  | -0.58
            -0,58        | 44,84         | 33 | LONGITUDE_LATITUDE  | 44.84  | -0.58
            44.84° N     | 0.58° O       | 33 | LATITUDE_LONGITUDE  | 44.84  | -0.58
            652469.02    | 6862035.26    |    | LAMBERT_93          | 48.8566 | 2.3522
            417241       | 6421813       | 33 | LAMBERT_93          | 44.838 | -0.579
            6421813      | 417241        | 33 | LAMBERT_93_SWAPPED  | 44.838 | -0.579
            417 241,0    | 6 421 813,0   | 33 | LAMBERT_93          | 44.838 | -0.579
            600000       | 2200000       |    | EXTENDED_LAMBERT_2  | 46.800 | 2.337
            1700000      | 4200000       |    | LAMBERT_ZONE        | 45.000 | 3.000
            1617241      | 9288000       |    | LAMBERT_ZONE        | 50.785 | 1.826
            369000       | 1986000       | 33 | EXTENDED_LAMBERT_2  | 44.836 | -0.584
            -64470       | 5596053       | 33 | WEB_MERCATOR        | 44.838 | -0.579
            44837800     | -579200       | 33 | POINT_LOST          | 44.838 | -0.579
            -21.115      | 55.536        | 974 | LATITUDE_LONGITUDE | -21.115 | 55.536
            338568.32     | 7690475.44    | 974 | UTM | -20.8789 | 55.4481
            656770.82     | 1796177.24    | 971 | UTM | 16.2412 | -61.5331
            -22.27       | 166.45        | 988 | LATITUDE_LONGITUDE | -22.27 | 166.45
            """)
    void says_what_two_numbers_are(
            String a, String b, String departement, Reading reading, double latitude, double longitude) {
        Coordinates read = Coordinates.read(a, b, departement == null ? "" : departement);
        assertThat(read.reading()).isEqualTo(reading);
        assertThat(read.point().orElseThrow().latitude()).isCloseTo(latitude, within(0.005));
        assertThat(read.point().orElseThrow().longitude()).isCloseTo(longitude, within(0.005));
    }

    @Test
    void reads_no_point_from_zeros_words_and_the_open_sea() {
        assertThat(Coordinates.read("0", "0", "33").reading()).isEqualTo(Reading.ZERO);
        assertThat(Coordinates.read("", "44.8", "33").reading()).isEqualTo(Reading.UNREADABLE);
        assertThat(Coordinates.read("Bordeaux", "x", "33").reading()).isEqualTo(Reading.UNREADABLE);
        assertThat(Coordinates.read("NaN", "1", "33").reading()).isEqualTo(Reading.UNREADABLE);
        assertThat(Coordinates.read(44.8, -4.9, "33").reading()).isEqualTo(Reading.OUTSIDE);
        assertThat(Coordinates.read(52.5, 13.4, "").reading()).isEqualTo(Reading.OUTSIDE);
    }

    @Test
    void tells_a_point_in_another_departement() {
        assertThat(Coordinates.read(44.84, -0.58, "33").inDepartement()).isTrue();
        assertThat(Coordinates.read(48.85, 2.35, "33").inDepartement()).isFalse();
        assertThat(Coordinates.read(48.85, 2.35, "33").reading()).isEqualTo(Reading.LATITUDE_LONGITUDE);
    }

    @Test
    void outlines_hold_their_prefectures() {
        DepartementOutlines outlines = DepartementOutlines.bundled();
        assertThat(outlines.listAll()).hasSize(101);
        assertThat(outlines.findContaining(new GeoPoint(44.8404, -0.5805))
                        .orElseThrow()
                        .code())
                .isEqualTo("33");
        assertThat(outlines.find("33").orElseThrow().metresOutside(new GeoPoint(44.6, 2.0)))
                .isBetween(100_000d, 180_000d);
        assertThat(outlines.find("988")).isEmpty();
    }
}
