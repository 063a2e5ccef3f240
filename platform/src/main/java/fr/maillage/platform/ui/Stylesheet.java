package fr.maillage.platform.ui;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one stylesheet: our five parts, then one rule for each drawing of {@link Icon}. */
final class Stylesheet {
    private static final String HEAD = "url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'"
            + " viewBox='0 0 24 24' fill='none' stroke='%23000' stroke-width='2' stroke-linecap='round'"
            + " stroke-linejoin='round'%3E%3Cpath d='";
    private static final String TAIL = "'/%3E%3C/svg%3E\")";

    private Stylesheet() {}

    static byte[] bytes() {
        String parts = Stream.of("1-base", "2-frame", "3-parts", "4-pages", "4-contribution", "5-modes")
                .map(part -> Resource.text("css/" + part + ".css"))
                .collect(Collectors.joining("\n"));
        return (slim(parts) + icons()).getBytes(StandardCharsets.UTF_8);
    }

    private static String icons() {
        return Stream.of(Icon.values())
                .map(icon -> "." + icon.css().substring(2) + "{--i:" + HEAD + icon.path() + TAIL + "}\n")
                .collect(Collectors.joining());
    }

    /** Leading spaces and line ends carry nothing; spaces inside a line may. */
    private static String slim(String css) {
        return css.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
