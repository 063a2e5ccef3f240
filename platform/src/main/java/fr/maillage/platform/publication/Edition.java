package fr.maillage.platform.publication;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A directory printed one night and kept. Its file name says all about it: {@code 2026-12-01-12-5f0c9a3b71e2.pdf}.
 *
 * @param made the day it was made
 * @param places how many places it holds
 * @param mark fingerprint of its text, the day left out
 */
public record Edition(LocalDate made, int places, String mark, Path file, long bytes) {
    private static final Pattern NAME =
            Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))-(\\d{1,6})-([0-9a-f]{12})\\.pdf");

    static String fileName(LocalDate made, int places, String mark) {
        return made + "-" + places + "-" + mark + ".pdf";
    }

    static Optional<Edition> of(Path file, long bytes) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? Optional.of(new Edition(
                        LocalDate.parse(name.group(1)), Integer.parseInt(name.group(2)), name.group(3), file, bytes))
                : Optional.empty();
    }
}
