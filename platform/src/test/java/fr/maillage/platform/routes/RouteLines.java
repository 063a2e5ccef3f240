package fr.maillage.platform.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * How each route is called in the tests: one line a route in {@code routes.tsv}, {@code METHOD}, path, an address, and for
 * the routes of objects the kind of object that another organization has. {@code {absent}} is an identifier of nothing.
 */
final class RouteLines {
    private static final Path FILE = Path.of("src/test/resources/routes.tsv");
    private static final String ABSENT = "11111111-2222-4333-8444-555555555555";

    private RouteLines() {}

    /**
     * One line.
     *
     * @param template address with {@code {absent}} where an identifier goes
     * @param object kind of object of another organization, see {@link ForeignObjects}; empty when the route has none
     */
    record Line(String template, String object) {
        String address() {
            return template.replace("{absent}", ABSENT);
        }

        /** True for a form that is sent with a file. */
        boolean holdsFile() {
            return object.equals("file");
        }

        boolean namesNothing() {
            return template.contains("{absent}");
        }

        String foreign(Map<String, String> objects) {
            return object.isEmpty() || holdsFile() ? "" : template.replace("{absent}", objects.get(object));
        }
    }

    static Map<String, Line> read() {
        Map<String, Line> lines = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                String[] cells = line.split("\t");
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.put(
                            cells[0] + " " + cells[1],
                            new Line(cells.length > 2 ? cells[2] : cells[1], cells.length > 3 ? cells[3] : ""));
                }
            }
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
        return lines;
    }
}
