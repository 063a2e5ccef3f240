package fr.maillage.platform.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.ui.Picture;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SvgPathTests {
    @Test
    void reads_lines_to_a_point_or_by_a_step() {
        assertThat(bounds("M10 10h20v5H5z")).isEqualTo(new Rectangle2D.Double(5, 10, 25, 5));
    }

    @Test
    void draws_a_whole_circle_from_two_arcs() {
        Rectangle2D circle = bounds("M10 20a10 10 0 1 0 20 0 10 10 0 0 0-20 0z");
        assertThat(circle.getMinY()).isBetween(9.9, 10.1);
        assertThat(circle.getMaxY()).isBetween(29.9, 30.1);
    }

    @ParameterizedTest
    @EnumSource(Picture.class)
    void reads_every_picture_inside_its_grid(Picture picture) {
        assertThat(new Rectangle2D.Double(0, 0, 64, 64).contains(bounds(picture.line())))
                .isTrue();
        assertThat(new Rectangle2D.Double(0, 0, 64, 64).contains(bounds(picture.shape())))
                .isTrue();
    }

    private static Rectangle2D bounds(String d) {
        return SvgPath.read(d).getBounds2D();
    }
}
