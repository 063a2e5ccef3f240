package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import fr.maillage.journeys.pages.Imports;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S08: people of an association open the addresses of another one and read what anybody reads about nothing. */
@Journey
class S08WallsTests {
    private static final String PEOPLE = "/equipe/personnes/";
    private static final String PLACE = "/equipe/lieux/astrolabe-carle-vernet";
    private static final String NOWHERE = "/equipe/lieux/lieu-de-nulle-part";

    /** The revision that a form says one saw. */
    private static final String SEEN = "?revision=1";

    private static final String FILE = """
            Nom;Adresse;Code postal;Commune
            Essai %s;3 rue Neuve;33310;Lormont
            """;

    /** What differs from one second to the next, or from one connection to another. */
    private static final String CHANGING = "date|connection|keep-alive";

    @ParameterizedTest
    @ValueSource(strings = {"Inès", "Léa"})
    void a_person_of_another_association_is_nobody(String name, House house) {
        Visitor stranger = house.person(name, Device.DESKTOP);
        String hugo = colleague(house, "Hugo");
        String nobody = PEOPLE + UUID.randomUUID();
        for (String page : new String[] {"", "/droits"}) {
            is_the_same(house, stranger, "GET", hugo + page, nobody + page);
        }
        for (String act : new String[] {"/fermer", "/rouvrir", "/lien", "/telephone-perdu", "/droits"}) {
            is_the_same(house, stranger, "POST", hugo + act, nobody + act);
        }
        assertThat(entered(house, "Hugo")).contains("Bonjour Hugo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inès", "Léa"})
    void a_place_of_another_association_is_nowhere(String name, House house) {
        Visitor stranger = house.person(name, Device.DESKTOP);
        for (String page : new String[] {"/sources", "/retablir/1"}) {
            is_the_same(house, stranger, "GET", PLACE + page, NOWHERE + page);
        }
        for (String act : new String[] {"/retablir/1", "/retirer"}) {
            is_the_same(house, stranger, "POST", PLACE + act + SEEN, NOWHERE + act + SEEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inès", "Léa"})
    void imports_and_exports_of_the_territory_are_not_there(String name, House house) {
        Visitor team = house.operator(Device.DESKTOP);
        team.open("/equipe/imports");
        Imports.send(team, "murs.csv", FILE.formatted(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        String one = team.path();
        Visitor stranger = house.person(name, Device.DESKTOP);
        String none = "/equipe/imports/" + UUID.randomUUID();
        for (String page : new String[] {"", "/erreurs.csv"}) {
            is_the_same(house, stranger, "GET", one + page, none + page);
        }
        for (String act : new String[] {"/appliquer", "/annuler", "/lignes/1"}) {
            is_the_same(house, stranger, "POST", one + act, none + act);
        }
        String nothing = "/equipe/page-de-nulle-part";
        for (String page : new String[] {"imports", "journal", "journal.csv", "doublons", "bornes", "demandes-acces"}) {
            is_the_same(house, stranger, "GET", "/equipe/" + page, nothing);
        }
    }

    @Test
    void lists_and_counts_hold_nothing_of_the_others(House house) {
        Visitor ines = house.person("Inès", Device.DESKTOP);
        ines.open("/equipe/personnes");
        assertThat(ines.mainText()).contains("1 personne").contains("Inès").doesNotContain("Hugo", "Léa", "Camille");
        ines.open("/equipe/lieux");
        assertThat(ines.mainText()).contains("Pimms").doesNotContain("Astrolabe");
        ines.open("/equipe/lieux?nom=astrolabe");
        assertThat(ines.mainText()).contains("0 lieu").doesNotContain("Carle Vernet");
        ines.open("/equipe/appels");
        assertThat(ines.mainText()).doesNotContain("Astrolabe");
        ines.open("/equipe");
        assertThat(ines.mainText()).doesNotContain("Imports", "Qui a fait quoi", "Astrolabe");
    }

    @Test
    void a_sheet_of_another_association_takes_a_proposal_and_nothing_else(House house) {
        Visitor lea = house.person("Léa", Device.DESKTOP);
        lea.open(PLACE);
        assertThat(lea.mainText())
                .contains("Vous pouvez proposer une correction")
                .doesNotContain("Ce que disent les sources", "Retirer ce lieu");
    }

    @Test
    void the_attempt_is_in_the_journal(House house) {
        Visitor lea = house.person("Léa", Device.DESKTOP);
        lea.open(PLACE + "/sources");
        assertThat(lea.title()).contains("n’existe pas");
        lea.open("/equipe/imports");
        Visitor camille = house.operator(Device.DESKTOP);
        camille.open("/equipe/journal?quoi=refus");
        assertThat(camille.mainText())
                .contains("Léa, d’Emmaüs Connect")
                .contains("Accès refusé : lieu « ")
                .contains("Accès refusé : /equipe/imports")
                .doesNotContain("CORRECT_PLACE");
    }

    private static String colleague(House house, String name) {
        Visitor camille = house.operator(Device.DESKTOP);
        camille.open("/equipe/personnes");
        return camille.link(name).first().getAttribute("href");
    }

    private static String entered(House house, String name) {
        Visitor person = house.person(name, Device.DESKTOP);
        person.open("/equipe");
        return person.mainText();
    }

    /** Status, headers and body, byte for byte. */
    private static void is_the_same(House house, Visitor stranger, String method, String theirs, String nothing) {
        APIResponse one = ask(house, stranger, method, theirs);
        APIResponse none = ask(house, stranger, method, nothing);
        assertThat(one.status()).as(method + " " + theirs).isEqualTo(404).isEqualTo(none.status());
        assertThat(headers(one)).as(method + " " + theirs).isEqualTo(headers(none));
        assertThat(one.body()).as(method + " " + theirs).isEqualTo(none.body());
        assertThat(one.text()).contains("Cette page n’existe pas");
    }

    private static Map<String, String> headers(APIResponse answer) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.keySet().removeIf(name -> name.matches(CHANGING));
        return headers;
    }

    private static APIResponse ask(House house, Visitor stranger, String method, String path) {
        return stranger.page()
                .request()
                .fetch(
                        house.address() + path,
                        RequestOptions.create()
                                .setMethod(method)
                                .setMaxRedirects(0)
                                .setHeader("Origin", house.address()));
    }
}
