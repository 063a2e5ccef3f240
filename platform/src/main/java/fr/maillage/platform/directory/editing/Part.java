package fr.maillage.platform.directory.editing;

import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a form: exactly one of its questions is there.
 *
 * @param line one line to type
 * @param area several lines to type
 * @param boxes boxes to tick
 * @param radios answers of which one is chosen
 * @param group lines that stand side by side, such as the days of a week
 */
public record Part(
        @Nullable Field line,
        @Nullable Area area,
        @Nullable Choices boxes,
        @Nullable Choices radios,
        @Nullable Group group) {
    /**
     * Lines that belong together.
     *
     * @param css how they stand: a week, or rows
     */
    public record Group(String legend, String css, List<Field> fields) {}

    static Part line(Field field) {
        return new Part(field, null, null, null, null);
    }

    static Part area(Area area) {
        return new Part(null, area, null, null, null);
    }

    static Part boxes(Choices choices) {
        return new Part(null, null, choices, null, null);
    }

    static Part radios(Choices choices) {
        return new Part(null, null, null, choices, null);
    }

    static Part group(String legend, String css, List<Field> fields) {
        return new Part(null, null, null, null, new Group(legend, css, fields));
    }
}
