package fr.maillage.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.language.Language;
import fr.maillage.platform.directory.editing.Rewrite;
import fr.maillage.platform.identity.Caller;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TranslationsTests {
    private static final Caller CONSOLE = new Caller.Console();
    private static final Referent SAMIA = new Referent(CONSOLE.pseudonym(), "Samia");
    private final DirectoryFixtures.Both both = DirectoryFixtures.translated();
    private final Translations translations = both.translations();
    private final Place place = published();

    @Test
    void waits_for_the_referent_before_the_public_reads_it() {
        assertThat(propose(Language.ARABIC, "مكتبة الحي", null)).isInstanceOf(Translations.Outcome.Proposed.class);
        assertThat(both.directory().read().translations()).isEmpty();
        assertThat(validate(Language.ARABIC)).isInstanceOf(Translations.Outcome.Refused.class);
        translations.nameReferent(Language.ARABIC, SAMIA);
        assertThat(validate(Language.ARABIC)).isInstanceOf(Translations.Outcome.Validated.class);
        assertThat(both.directory().read().translations())
                .singleElement()
                .satisfies(text -> assertThat(text.words()).isEqualTo("مكتبة الحي"));
    }

    @Test
    void tells_every_node_that_a_text_was_validated() {
        translations.nameReferent(Language.ENGLISH, SAMIA);
        propose(Language.ENGLISH, "A library.", null);
        long before = both.directory().version();
        validate(Language.ENGLISH);
        assertThat(both.directory().version()).isGreaterThan(before);
    }

    @Test
    void lets_nobody_but_the_referent_validate() {
        translations.nameReferent(Language.ARABIC, new Referent("compte d’une autre", "Leïla"));
        propose(Language.ARABIC, "مكتبة", null);
        assertThat(validate(Language.ARABIC)).isInstanceOf(Translations.Outcome.Refused.class);
    }

    @Test
    void marks_a_translation_stale_once_the_french_has_changed() {
        translations.nameReferent(Language.ENGLISH, SAMIA);
        propose(Language.ENGLISH, "A library.", null);
        validate(Language.ENGLISH);
        Place changed = Rewrite.of(place)
                .presentation(place.summary(), "Un texte nouveau.")
                .place();
        assertThat(translations.lines(changed, Language.ENGLISH).getFirst().standing())
                .isEqualTo(Translations.Standing.STALE);
        assertThat(both.directory().read().translations().getFirst().standsFor("Un texte nouveau."))
                .isFalse();
    }

    @Test
    void puts_the_sheets_most_read_first() {
        both.directory().publish(DirectoryFixtures.demo(), "essai");
        Place second = both.directory().read().places().getLast();
        SheetReadings readings = both.readings();
        readings.count(second.id(), Language.ARABIC);
        readings.flush();
        Translations.Waiting first = translations
                .queue(Language.ARABIC, both.directory().read().places())
                .getFirst();
        assertThat(first.place().id()).isEqualTo(second.id());
        assertThat(first.readings()).isEqualTo(1);
    }

    @Test
    void refuses_to_call_easy_a_text_that_is_not() {
        Translation.Falc falc = new Translation.Falc(LocalDate.of(2026, 11, 20), "Groupe Facile, Cenon");
        assertThat(propose(Language.PLAIN, "Le bénéficiaire sollicite une prestation.", falc))
                .isInstanceOf(Translations.Outcome.Refused.class);
        assertThat(propose(Language.ARABIC, "مكتبة", falc)).isInstanceOf(Translations.Outcome.Refused.class);
        assertThat(propose(Language.PLAIN, "Ce lieu vous aide.", falc))
                .isInstanceOf(Translations.Outcome.Proposed.class);
    }

    @Test
    void refuses_a_reading_that_has_not_happened_yet() {
        Translation.Falc tomorrow = new Translation.Falc(LocalDate.of(2026, 12, 2), "Groupe Facile, Cenon");
        assertThat(propose(Language.PLAIN, "Ce lieu vous aide.", tomorrow))
                .isInstanceOf(Translations.Outcome.Refused.class);
    }

    @Test
    void keeps_no_empty_text() {
        assertThat(propose(Language.ARABIC, " \n", null)).isInstanceOf(Translations.Outcome.Refused.class);
    }

    private Translations.Outcome propose(Language language, String words, Translation.@Nullable Falc falc) {
        return translations.propose(place, TranslatedField.PRESENTATION, language, words, falc, CONSOLE);
    }

    private Translations.Outcome validate(Language language) {
        return translations.validate(place, TranslatedField.PRESENTATION, language, CONSOLE);
    }

    private Place published() {
        both.directory().publish(DirectoryFixtures.demo(), "essai");
        return both.directory().read().places().stream()
                .filter(place -> TranslatedField.PRESENTATION.french(place) != null)
                .findFirst()
                .orElseThrow();
    }
}
