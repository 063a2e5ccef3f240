package fr.maillage.platform.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTests {
    private final Address asked = Address.of(
            "/lieux",
            Map.of("besoin", new String[] {"imprimer"}, "ou", new String[] {" Saint-Médard "}, "inconnu", new String[] {
                "x"
            }),
            Param.ALL);

    @Test
    void keeps_only_what_the_page_knows_in_its_own_order() {
        assertThat(asked.href()).isEqualTo("/lieux?besoin=imprimer&ou=Saint-M%C3%A9dard");
    }

    @Test
    void changes_one_thing_at_a_time() {
        assertThat(asked.with(Param.FREE, "oui").without(Param.WHERE).href())
                .isEqualTo("/lieux?besoin=imprimer&gratuit=oui");
    }

    @Test
    void forgets_the_page_when_the_question_changes() {
        assertThat(Param.anew(asked.with(Param.PAGE, "3").with(Param.ZOOM, "12"))
                        .href())
                .isEqualTo(asked.href());
    }

    @Test
    void drops_a_value_too_long_to_be_ours() {
        assertThat(asked.with(Param.WORDS, "a".repeat(500)).first(Param.WORDS)).isEmpty();
    }
}
