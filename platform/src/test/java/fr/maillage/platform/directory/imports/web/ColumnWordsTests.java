package fr.maillage.platform.directory.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.intake.layout.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnWordsTests {
    @ParameterizedTest
    @EnumSource(Target.class)
    void every_field_has_words_of_its_own(Target target) {
        assertThat(ColumnWords.of(target.field())).isNotBlank().doesNotContain("_");
    }

    @Test
    void says_words_that_people_read() {
        assertThat(ColumnWords.of("telephone")).isEqualTo("téléphone");
        assertThat(ColumnWords.of("")).isEqualTo("gardée telle quelle");
    }
}
