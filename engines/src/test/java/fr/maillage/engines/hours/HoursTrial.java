package fr.maillage.engines.hours;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.stream.Stream;

/** Tries hours by hand: values on the input, local moments as arguments, JSON on the output. */
public final class HoursTrial {
    private HoursTrial() {}

    /** Runs. */
    public static void main(String[] args) throws IOException {
        HoursLines lines = new HoursLines(
                HoursContext.bordeaux(),
                Stream.of(args).map(LocalDateTime::parse).toList());
        BufferedReader values = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String value = values.readLine(); value != null; value = values.readLine()) {
            out.println(lines.answer(value));
        }
    }
}
