package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases written to mislead, by somebody who had not read the reader: good hours are read, a doubt is never an opening. */
class PhrasesTests {
    private static final ZonedDateTime MONDAY = ZonedDateTime.parse("2027-03-01T00:30:00+01:00[Europe/Paris]");
    private static final int HALF_HOURS_OF_A_YEAR = 365 * 48;

    @ParameterizedTest
    @MethodSource("phrases")
    void announces_what_is_sure_and_nothing_else(String expected, String phrase) {
        HoursReading reading = HoursReader.read(phrase);
        if (expected.equals("?")) {
            assertThat(isSometimesSurelyOpen(reading))
                    .as("%s : %s", phrase, reading.osm())
                    .isFalse();
        } else {
            assertThat(reading.osm()).isEqualTo(expected);
        }
    }

    private static boolean isSometimesSurelyOpen(HoursReading reading) {
        if (reading.osm() == null) {
            return false;
        }
        Schedule schedule = Schedule.of(OpeningHours.get(reading.osm()), HoursContext.bordeaux());
        return IntStream.range(0, HALF_HOURS_OF_A_YEAR)
                .mapToObj(step -> schedule.stateAt(MONDAY.plusMinutes(30L * step)))
                .anyMatch(OpenState::isSurelyOpen);
    }

    static Stream<Arguments> phrases() throws IOException {
        try (InputStream file = PhrasesTests.class.getResourceAsStream("phrases.tsv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> Arguments.of(cells[0], cells[1]));
        }
    }
}
