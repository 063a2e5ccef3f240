package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is typed, the answer comes, and soon. */
class HoursFuzzTests {
    private static final List<String> SEEDS = List.of(
            "Mo-Fr 09:00-12:00,14:00-17:00; Sa[1] 10:00-12:00; PH off",
            "Lundi au vendredi 9h-12h / 14h-17h, sauf mercredi après-midi (hors vacances scolaires)",
            "week 01-53/2 Mo 14:00-17:00 || \"sur rendez-vous\"",
            "du 1er juillet au 31 août : 1er et 3e mardi du mois 8h30-12h, nocturne le jeudi jusqu'à 20h",
            "2026 Dec 25-2027 Jan 04 off; easter -2 days (sunrise+01:00)-sunset",
            "09:00 - 12:00 / 09:00 - 12:00 / 14:00 - 17:00",
            "24h/24 7j/7 sur rdv 01/07/2026 au 31/08/2026");
    private static final String ALPHABET =
            "0123456789hH:-;,./|+[]()\"' \tàéèMoTuWeThFrSaSuPHSHoffweekmardilundi°«»\u00a0\u202f\0\ud83d\ude00ÃÂ&<>";

    private static final HoursLines LINES = new HoursLines(
            HoursContext.bordeaux(),
            Stream.of(
                            "2026-12-25T10:00",
                            "2028-02-29T09:00",
                            "2026-03-29T02:30",
                            "2026-10-25T02:30",
                            "2027-01-01T00:00")
                    .map(LocalDateTime::parse)
                    .toList());

    @Test
    void mutated_values_are_always_answered() {
        Random random = new Random(20261121);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder value = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
            for (int changes = random.nextInt(6); changes >= 0; changes--) {
                mutate(value, random);
            }
            isAnswered(value.toString());
        }
    }

    @Test
    void random_characters_are_always_answered() {
        Random random = new Random(1225);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder value = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                value.append(
                        random.nextInt(10) == 0
                                ? (char) random.nextInt(0x10000)
                                : ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            isAnswered(value.toString());
        }
    }

    @Test
    void repeated_and_endless_values_are_answered_in_time() {
        for (String seed : SEEDS) {
            isAnswered((seed + " ; ").repeat(2_000 / (seed.length() + 3)));
            isAnswered((seed + " ; ").repeat(200));
        }
        for (String sign :
                List.of("(", "[", "\"", ",", ";", "-", "9h", "lundi ", "1er ", "9-", "à ", "9h-12h ", "sauf ", "PH,")) {
            isAnswered(sign.repeat(1_900 / sign.length()));
        }
    }

    @Test
    void a_weekday_that_no_month_has_so_often_is_refused() {
        for (String value : List.of("Sa[1,--1] \"midi\"", "Sa[6] 10:00-12:00", "Sa[0]", "Mo[1-99999999] 9:00-12:00")) {
            assertThat(OpeningHours.find(value)).as(value).isEmpty();
        }
        assertThat(OpeningHours.find("Sa[1,-1] 10:00-12:00")).isPresent();
    }

    private static void isAnswered(String value) {
        long start = System.nanoTime();
        HoursReading reading = HoursReader.read(value);
        assertThat(LINES.answer(value)).doesNotContain("n’ont pas pu être lus");
        assertThat(reading.osm() == null || reading.findHours().isPresent())
                .as("what is written can be read again: %s -> %s", value, reading.osm())
                .isTrue();
        assertThat(reading.osm() != null
                        || reading.comment() != null
                        || reading.findings().isEmpty())
                .as("nothing is lost: %s", value)
                .isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(value).isLessThan(Duration.ofSeconds(5));
    }

    private static void mutate(StringBuilder value, Random random) {
        int at = value.isEmpty() ? 0 : random.nextInt(value.length());
        switch (random.nextInt(5)) {
            case 0 -> value.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            case 1 -> value.delete(at, Math.min(value.length(), at + 1 + random.nextInt(4)));
            case 2 -> value.setLength(at);
            case 3 -> value.insert(at, SEEDS.get(random.nextInt(SEEDS.size())));
            default ->
                value.replace(
                        at,
                        Math.min(value.length(), at + 1),
                        String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))));
        }
        if (value.length() > 2_500) {
            value.setLength(2_500);
        }
    }
}
