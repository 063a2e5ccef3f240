package fr.maillage.platform.directory.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WritingTests {
    @Test
    void takes_out_signs_that_nobody_sees() {
        assertThat(Writing.clean("  a\u0000b\u202ec\r\nd\u200b ")).isEqualTo("abc\nd");
    }

    @Test
    void refuses_long_texts_and_lists_of_sites() {
        assertThat(Writing.fault("a".repeat(Writing.LONGEST + 1))).isPresent();
        assertThat(Writing.fault("http://a http://b http://c")).isPresent();
        assertThat(Writing.fault("Le site est https://exemple.fr")).isEmpty();
        assertThat(Writing.faultOfLine("Achetez sur www.exemple.fr")).isPresent();
    }
}
