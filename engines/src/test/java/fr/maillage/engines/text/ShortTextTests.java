package fr.maillage.engines.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShortTextTests {
    private static final String PHONE = "Tel. 05 36 49 00 40";
    private static final String HOURS = "Aujourd’hui : de 9 h 30 à 12 h 30 et de 14 h à 17 h";

    @Test
    void says_everything_when_there_is_room() {
        assertThat(message("Emmaüs Connect", "12 cours des Aubiers, Bordeaux"))
                .isEqualTo("Emmaüs Connect\n12 cours des Aubiers, Bordeaux\n" + PHONE + "\n" + Gsm7.plain(HOURS));
    }

    @Test
    void a_long_address_loses_its_last_words_first() {
        String text = message("Médiathèque de la Benauge", "Rez-de-chaussée " + "du grand bâtiment ".repeat(8));
        assertThat(text)
                .startsWith("Médiathèque de la Benauge\nRez-de-chaussée")
                .contains("...", PHONE, "17 h");
        assertThat(Gsm7.segments(text)).isEqualTo(1);
    }

    @Test
    void the_number_is_whole_whatever_the_name() {
        for (int words = 1; words < 60; words++) {
            String text = message("Association ".repeat(words), "quartier ".repeat(words));
            assertThat(text).contains(PHONE);
            assertThat(Gsm7.segments(text)).isEqualTo(1);
        }
    }

    @Test
    void a_word_without_end_is_left_out_rather_than_cut() {
        assertThat(message("A".repeat(200), "Bordeaux")).doesNotContain("AAA").contains("Bordeaux", PHONE);
    }

    @Test
    void refuses_what_cannot_be_told_whole() {
        ShortText text = new ShortText().whole("a".repeat(161));
        assertThatThrownBy(text::text).isInstanceOf(IllegalStateException.class);
    }

    private static String message(String name, String address) {
        return new ShortText()
                .shortened(name)
                .shortened(address)
                .whole(PHONE)
                .ifThereIsRoom(HOURS)
                .text();
    }
}
