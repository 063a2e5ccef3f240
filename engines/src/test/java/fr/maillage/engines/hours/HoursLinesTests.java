package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HoursLinesTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static JsonNode answer(String line, String... instants) {
        List<LocalDateTime> at =
                List.of(instants).stream().map(LocalDateTime::parse).toList();
        return JSON.readTree(new HoursLines(HoursContext.bordeaux(), at).answer(line));
    }

    @Test
    void answers_with_the_hours_the_words_and_the_moments() {
        JsonNode answer = answer("Lundi au vendredi 9h-12h", "2026-12-25T10:00", "2026-11-23T10:00");
        assertThat(answer.get("input").asString()).isEqualTo("Lundi au vendredi 9h-12h");
        assertThat(answer.get("osm").asString()).isEqualTo("Mo-Fr 09:00-12:00");
        assertThat(answer.get("comment").isNull()).isTrue();
        assertThat(answer.get("words").asString()).isEqualTo("du lundi au vendredi de 9 h à 12 h");
        JsonNode monday = answer.get("at").get(1);
        assertThat(monday.get("instant").asString()).isEqualTo("2026-11-23T10:00:00+01:00");
        assertThat(monday.get("state").asString()).isEqualTo("open");
        assertThat(monday.get("until").asString()).isEqualTo("2026-11-23T12:00:00+01:00");
        assertThat(monday.get("sentence").asString()).isEqualTo("Ouvert, ferme à 12 h");
    }

    @Test
    void findings_carry_a_code_and_a_french_sentence() {
        JsonNode finding = answer("Tu 18:00-18:00").get("findings").get(0);
        assertThat(finding.get("code").asString()).isEqualTo("HOURS_ZERO_LENGTH");
        assertThat(finding.get("severity").asString()).isEqualTo("warning");
        assertThat(finding.get("message").asString()).contains("18:00-18:00");
    }

    @Test
    void an_empty_line_and_a_line_without_sense_are_answered() {
        assertThat(answer("").get("osm").isNull()).isTrue();
        assertThat(answer("", "2026-11-23T10:00").get("at").get(0).get("state").asString())
                .isEqualTo("unknown");
        assertThat(answer("\u0000\ud83d").get("words").isNull()).isTrue();
    }
}
