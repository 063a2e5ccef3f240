package fr.maillage.platform.orientation.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.orientation.AnonymousQuestion;
import fr.maillage.platform.orientation.WizardBrowser;
import fr.maillage.platform.orientation.WizardFace;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WizardPagesTests {
    private static final String LORMONT = "/trouver?besoin=ordinateur&ou=Lormont&deplacement=ne-sais-pas&quand=semaine";
    private static final String NOTHING = "/trouver?besoin=apprendre&ou=Bouliac&deplacement=ne-sais-pas&quand=samedi";
    private static final Pattern ELEMENT = Pattern.compile("<[a-z][a-z0-9]*[ >]");
    private static final Pattern WAY = Pattern.compile("href=\"([^\"]+)\">([^<]+) : (\\d+) lieux?</a>");

    private final WizardBrowser browser = WizardBrowser.following();

    @Test
    void asks_one_question_after_the_other() {
        assertThat(heading("/trouver")).isEqualTo("De quoi avez-vous besoin ?");
        assertThat(heading("/trouver?besoin=ordinateur")).isEqualTo("Où cherchez-vous de l’aide ?");
        assertThat(heading("/trouver?besoin=ordinateur&ou=Lormont")).isEqualTo("Comment pouvez-vous venir ?");
        assertThat(heading("/trouver?besoin=ordinateur&ou=Lormont&deplacement=pied"))
                .isEqualTo("Quand voulez-vous venir ?");
        assertThat(heading(LORMONT)).isEqualTo("Où aller pour avoir un ordinateur");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trouver",
                "/trouver?besoin=ordinateur",
                "/trouver?besoin=ordinateur&ou=Lormont",
                "/trouver?besoin=ordinateur&ou=Lormont&deplacement=pied"
            })
    void every_question_offers_the_same_ways_on(String address) {
        assertThat(page(address)).contains("Je ne sais pas", ">Retour</a>", "Voir tous les lieux");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trouver",
                "/trouver?passer=besoin",
                "/trouver?besoin=ordinateur",
                "/trouver?besoin=imprimer&ou=saint-medard",
                "/trouver?besoin=ordinateur&ou=Lormont",
                "/trouver?besoin=ordinateur&ou=Lormont&deplacement=pied",
                LORMONT,
                LORMONT + "&question=precisions",
                NOTHING,
                "/trouver?besoin=imprimer&pres=44.840,-0.575&deplacement=pied&quand=maintenant",
                "/trouver?besoin=demarche&ou=Bordeaux&deplacement=transport&quand=peu-importe"
            })
    void pages_are_light_and_hold_no_style_nor_script_of_their_own(String address) {
        String page = page(address);
        assertThat(ELEMENT.matcher(page).results().count()).isLessThanOrEqualTo(115);
        assertThat(page).doesNotContain(" style=", "<style", " onclick=", "<script>");
        assertThat(page).containsOnlyOnce("<h1");
    }

    @Test
    void what_was_answered_is_kept_and_can_be_changed() {
        String page = page("/trouver?besoin=ordinateur&ou=Lormont&deplacement=pied");
        assertThat(page)
                .contains("name=\"besoin\" value=\"ordinateur\"", "name=\"ou\" value=\"Lormont\"")
                .contains("Lieu : Lormont", "question=ou");
        assertThat(page("/trouver?besoin=ordinateur&ou=Lormont&deplacement=pied&question=ou"))
                .contains("id=\"ou\" name=\"ou\" type=\"text\" value=\"Lormont\"")
                .contains("name=\"deplacement\" value=\"pied\"");
    }

    @Test
    void an_empty_answer_is_told_with_an_example_and_leads_to_its_field() {
        HttpResponse<String> answer = browser.get("/trouver?besoin=imprimer&ou=&reponse=ou");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#ou\"", "id=\"ou\"", "aria-invalid=\"true\"", "Par exemple\u00a0: ", "33800")
                .contains("<title>Erreur");
    }

    @Test
    void nothing_chosen_is_told_too() {
        HttpResponse<String> answer = browser.get("/trouver?besoin=imprimer&ou=Lormont&reponse=deplacement");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#deplacement\"", "id=\"deplacement\"", "Choisissez une réponse");
    }

    @Test
    void an_unknown_commune_is_told_and_kept_in_the_field() {
        assertThat(browser.get("/trouver?besoin=imprimer&ou=Zzyzx&reponse=ou").body())
                .contains("Nous ne connaissons pas «\u00a0Zzyzx", "value=\"Zzyzx\"");
    }

    @Test
    void an_ambiguous_name_gives_a_choice_of_communes() {
        assertThat(page("/trouver?besoin=imprimer&ou=Saint-Sulpice"))
                .contains("Plusieurs endroits répondent", "type=\"radio\" name=\"ou\"");
    }

    @Test
    void a_sent_form_leads_to_an_address_that_holds_answers_only() {
        HttpResponse<String> sent =
                WizardBrowser.still().get("/trouver?besoin=ordinateur&reponse=ou&ou=Lormont&inconnu=1&utm_source=x");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).hasValue("/trouver?besoin=ordinateur&ou=Lormont");
        assertThat(sent.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void je_ne_sais_pas_is_an_answer() {
        HttpResponse<String> sent = WizardBrowser.still().get("/trouver?besoin=ordinateur&reponse=ou&ou=&passer=ou");
        assertThat(sent.headers().firstValue("Location")).hasValue("/trouver?besoin=ordinateur&ou=ne-sais-pas");
        assertThat(heading("/trouver?besoin=ordinateur&ou=ne-sais-pas&deplacement=ne-sais-pas&quand=ne-sais-pas"))
                .isEqualTo("Où aller pour avoir un ordinateur");
    }

    @Test
    void a_finished_question_is_counted_once_and_nothing_else_is() {
        AnonymousQuestion expected =
                new AnonymousQuestion(WizardFace.NOW.toLocalDate(), "33249", Need.GET_EQUIPMENT, true);
        int before = WizardBrowser.counted().getOrDefault(expected, 0);
        page(LORMONT + "&reponse=quand");
        page(LORMONT);
        page(LORMONT + "&reponse=quand&deja=get-equipment-33249");
        browser.get("/trouver/fiche?" + LORMONT.substring(9));
        assertThat(WizardBrowser.counted()).containsEntry(expected, before + 1);
    }

    @Test
    void an_unanswered_need_is_counted_as_such() {
        page(NOTHING + "&reponse=quand");
        assertThat(WizardBrowser.counted())
                .containsKey(new AnonymousQuestion(WizardFace.NOW.toLocalDate(), "33065", Need.LEARN, false));
    }

    @Test
    void three_places_come_first_each_with_its_reasons() {
        String page = page(LORMONT);
        assertThat(page.split("Pourquoi ce lieu", -1)).hasSize(4);
        assertThat(page).contains("Les Ordis d’ici", "minutes à pied", "tel:+33", "Imprimer la fiche");
    }

    @Test
    void nothing_found_says_why_and_what_would_find_something() {
        String page = page(NOTHING);
        assertThat(page).contains("aucun lieu", "mais pas le samedi").doesNotContain("Pourquoi ce lieu");
        assertThat(ways(page)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void each_button_gives_the_number_it_announces() {
        for (MatchResult way : ways(page(NOTHING))) {
            String next = page(way.group(1).replace("&amp;", "&"));
            assertThat(next).as(way.group()).contains(way.group(3) + " lieu");
        }
    }

    @Test
    void a_helper_sees_what_counted_and_what_was_checked() {
        assertThat(page(LORMONT + "&pour=personne")).contains("Ce qui compte, en minutes", "En tout");
        assertThat(page(LORMONT)).doesNotContain("Ce qui compte, en minutes");
    }

    @Test
    void the_slip_repeats_the_answers_in_its_address() {
        String page = page("/trouver/fiche?" + LORMONT.substring(9));
        assertThat(page)
                .contains("Fichier pour feuille A4", "/trouver/fiche.pdf?besoin=ordinateur", "format=80mm")
                .contains("Pourquoi ce lieu", "Imprimé le mardi 1er décembre 2026 à 10 h");
    }

    private List<MatchResult> ways(String page) {
        return WAY.matcher(page).results().toList();
    }

    private String page(String address) {
        HttpResponse<String> answer = browser.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body().replace('\u00a0', ' ').replace("&nbsp;", " ");
    }

    private String heading(String address) {
        String page = page(address);
        String heading = page.substring(page.indexOf("<h1>") + 4, page.indexOf("</h1>"));
        return heading.replace('\u2011', '-');
    }
}
