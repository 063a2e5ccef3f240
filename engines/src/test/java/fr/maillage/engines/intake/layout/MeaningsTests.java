package fr.maillage.engines.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeaningsTests {
    @Test
    void each_choice_offered_to_a_person_is_one_that_a_mapping_file_understands() {
        assertThat(Meanings.list())
                .allMatch(choice -> Meanings.find(choice.text()).isPresent());
        assertThat(Meanings.listAnswers())
                .allMatch(choice -> Meanings.find(choice.text()).isPresent());
    }

    @Test
    void each_field_has_words_for_a_person() {
        for (Target target : Target.values()) {
            assertThat(Meanings.words(target)).isNotBlank().doesNotContain("_");
        }
    }

    @Test
    void what_is_no_choice_is_not_found() {
        assertThat(Meanings.find("couleur")).isEmpty();
        assertThat(Meanings.find("equipements : Piscine")).isEmpty();
    }
}
