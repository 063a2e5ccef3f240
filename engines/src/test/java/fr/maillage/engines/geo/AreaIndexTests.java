package fr.maillage.engines.geo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.geo.ShapeFinding.Problem;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AreaIndexTests {
    private static String square(String code, double west, double south) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"nom\":\"Quartier %s\"},\"geometry\":{\"type\":\"Polygon\","
                        + "\"coordinates\":[[[%f,%f],[%f,%f],[%f,%f],[%f,%f],[%f,%f]]]}}",
                code,
                code,
                west,
                south,
                west + 1,
                south,
                west + 1,
                south + 1,
                west,
                south + 1,
                west,
                south);
    }

    private static AreaIndex.AreaReading read(String... features) {
        return AreaIndex.read(
                "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}", "code", "nom");
    }

    private static String shape(String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"x\",\"nom\":\"X\"},\"geometry\":" + geometry + "}";
    }

    @Test
    void tells_which_area_contains_a_point() {
        AreaIndex areas = read(square("A", 0, 44), square("B", 1, 44)).areas();
        assertThat(areas.findContaining(new GeoPoint(44.5, 0.5)).orElseThrow().name())
                .isEqualTo("Quartier A");
        assertThat(areas.findContaining(new GeoPoint(44.5, 1.5)).orElseThrow().code())
                .isEqualTo("B");
        assertThat(areas.findContaining(new GeoPoint(46, 0.5))).isEmpty();
    }

    @Test
    void a_point_on_a_border_always_has_the_same_answer() {
        AreaIndex areas = read(square("B", 1, 44), square("A", 0, 44)).areas();
        assertThat(areas.listContaining(new GeoPoint(44.5, 1))).hasSize(2);
        assertThat(areas.findContaining(new GeoPoint(44.5, 1)).orElseThrow().code())
                .isEqualTo("A");
    }

    @Test
    void refuses_bad_shapes_with_a_sentence() {
        AreaIndex.AreaReading reading = read(
                square("A", 0, 44),
                square("A", 3, 44),
                shape("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]}"),
                shape("{\"type\":\"Polygon\",\"coordinates\":[[[417241,6421813],[1,1],[1,0],[417241,6421813]]]}"),
                shape("{\"type\":\"Point\",\"coordinates\":[0,44]}"),
                shape("null"),
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}");
        assertThat(reading.areas().listAll()).hasSize(1);
        assertThat(reading.findings())
                .extracting(ShapeFinding::problem)
                .containsExactly(
                        Problem.SAME_CODE,
                        Problem.BROKEN_SHAPE,
                        Problem.NOT_DEGREES,
                        Problem.WRONG_KIND,
                        Problem.NO_SHAPE,
                        Problem.NOT_NAMED);
        assertThat(reading.findings()).allMatch(finding -> finding.message().endsWith("."));
    }

    @Test
    void says_that_a_file_is_not_geojson() {
        assertThat(AreaIndex.read("bonjour", "code", "nom").findings())
                .extracting(ShapeFinding::problem)
                .containsExactly(Problem.NOT_GEOJSON);
        assertThat(AreaIndex.read("", "code", "nom").findings()).hasSize(1);
        assertThat(AreaIndex.read("[1,2]", "code", "nom").findings()).hasSize(1);
    }

    @Test
    void knows_holes_and_several_pieces() {
        String pieces = shape("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[9,0],[9,9],[0,9],[0,0]],"
                + "[[3,3],[3,6],[6,6],[6,3],[3,3]]],[[[20,0],[21,0],[21,1],[20,0]]]]}");
        AreaIndex areas = read(pieces).areas();
        assertThat(areas.findContaining(new GeoPoint(4, 4))).isEmpty();
        assertThat(areas.findContaining(new GeoPoint(1, 1))).isPresent();
        assertThat(areas.findContaining(new GeoPoint(0.4, 20.8))).isPresent();
        assertThat(areas.listAll().getFirst().rings()).hasSize(3);
    }
}
