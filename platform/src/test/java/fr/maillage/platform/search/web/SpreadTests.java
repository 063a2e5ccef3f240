package fr.maillage.platform.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.geo.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTests {
    @Test
    void parts_numbers_that_stand_on_the_same_spot() {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            points.add(new double[] {200, 200});
        }
        Spread.apart(points);
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] one = points.get(i);
                double[] other = points.get(j);
                assertThat(Math.hypot(one[0] - other[0], one[1] - other[1])).isGreaterThan(30);
            }
        }
    }

    @Test
    void shows_every_point_it_was_given() {
        List<GeoPoint> points = List.of(new GeoPoint(44.80, -0.70), new GeoPoint(44.92, -0.45));
        assertThat(points).allMatch(PlanFrame.around(points)::shows);
    }

    @Test
    void draws_of_a_river_only_what_the_frame_shows() {
        Clip clip = new Clip(100, 100, 0);
        assertThat(clip.segment(-50, 50, 150, 50)).containsExactly(0, 50, 100, 50);
        assertThat(clip.segment(10, 20, 30, 40)).containsExactly(10, 20, 30, 40);
        assertThat(clip.segment(-10, -10, -10, 200)).isEmpty();
    }

    @Test
    void goes_east_to_the_right() {
        PlanFrame frame = new PlanFrame(new GeoPoint(44.84, -0.57), 13);
        GeoPoint east = frame.moved(0.4, 0).centre();
        assertThat(frame.x(east)).isCloseTo(PlanFrame.WIDTH * 0.9, org.assertj.core.data.Offset.offset(1.0));
    }
}
