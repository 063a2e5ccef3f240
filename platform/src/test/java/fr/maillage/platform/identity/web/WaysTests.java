package fr.maillage.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaysTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//ailleurs.fr",
                "https://ailleurs.fr",
                "/\\ailleurs.fr",
                "/%2F/ailleurs.fr",
                "/equipe?suite=//ailleurs.fr",
                "javascript:alert(1)",
                "/equipe\r\nSet-Cookie: a=b",
                "/.//ailleurs.fr",
                "ailleurs.fr",
                "/ équipe"
            })
    void leads_to_no_other_host(String next) {
        assertThat(Ways.inside(next)).isEqualTo("/equipe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/equipe", "/equipe/imports", "/compte/second-facteur", "/lieux/mediatheque_1"})
    void leads_back_to_the_page_wanted(String next) {
        assertThat(Ways.inside(next)).isEqualTo(next);
    }
}
