package fr.maillage.journeys.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import fr.maillage.journeys.pages.TwoFiles;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A second source brings a place that is already there: the team sees both, makes them one, takes them apart. */
@Journey
class DuplicatesTests {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TwoFiles files = TwoFiles.unheardOf();

    @Test
    void two_sheets_become_one_and_two_again(House house) {
        Visitor team = house.operator(Device.DESKTOP);
        files.bringIn(team);
        team.press(files.found(team));
        assertThat(team.title()).contains("même lieu");
        assertThat(team.mainText()).contains("Différent", "ville-" + files.word(), "departement-" + files.word());
        List<String> sheets = team.ask("Array.from(document.querySelectorAll('main .box a'), a => a.pathname)");
        team.press(team.button("réunir ces").first());
        assertThat(team.status()).contains("réunies");
        assertThat(eventually(house, sheets.get(1), 301)).isEqualTo(301);
        assertThat(eventually(house, sheets.get(0), 200)).isEqualTo(200);
        team.press(team.button("séparer").first());
        assertThat(team.mainText()).contains("séparées");
        assertThat(eventually(house, sheets.get(1), 200)).isEqualTo(200);
        TwoFiles.takeBack(team);
    }

    @Test
    void never_means_never(House house) {
        Visitor team = house.operator(Device.DESKTOP);
        files.bringIn(team);
        team.press(files.found(team));
        String address = team.path();
        team.press(team.button("ne jamais").first());
        team.open("/equipe/doublons");
        team.press(team.button("chercher").first());
        team.open("/equipe/doublons?voir=jamais");
        assertThat(team.link(files.word()).count()).isEqualTo(1);
        team.open(address);
        assertThat(team.status()).contains("jamais");
        TwoFiles.takeBack(team);
    }

    /** The status of a public page, which follows the directory within a second. */
    private static int eventually(House house, String path, int expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Visitor reader = house.visitor(Device.DESKTOP)) {
            int status = 0;
            while (status != expected && System.nanoTime() < end) {
                APIResponse answer = reader.page()
                        .request()
                        .get(house.address() + path, RequestOptions.create().setMaxRedirects(0));
                status = answer.status();
            }
            return status;
        }
    }
}
