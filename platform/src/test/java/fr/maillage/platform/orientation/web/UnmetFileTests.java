package fr.maillage.platform.orientation.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.orientation.UnmetNeed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnmetFileTests {
    private static final UnmetNeed MANY = new UnmetNeed("33065", Need.LEARN, 1_240);
    private static final UnmetNeed FEW = new UnmetNeed("", Need.WORK, 4);

    @Test
    void the_file_and_the_page_say_the_same() {
        String file = new String(UnmetFile.of(List.of(MANY, FEW)), StandardCharsets.UTF_8);
        for (UnmetNeed need : List.of(MANY, FEW)) {
            UnmetPage.Line line = UnmetPage.line(need);
            assertThat(file).contains(line.commune() + ";" + line.need() + ";" + line.questions());
        }
    }

    @Test
    void a_small_number_is_not_shown() {
        assertThat(UnmetPage.line(FEW).questions()).isEqualTo("moins de 5");
        assertThat(UnmetPage.line(new UnmetNeed("33065", Need.LEARN, 5)).questions())
                .isEqualTo("5");
    }

    @Test
    void a_question_without_a_commune_says_so() {
        assertThat(UnmetPage.line(FEW).commune()).isEqualTo("Non précisée");
        assertThat(UnmetPage.line(MANY).commune()).isEqualTo("Bouliac");
    }
}
