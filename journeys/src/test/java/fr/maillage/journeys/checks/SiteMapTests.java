package fr.maillage.journeys.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Journey;
import fr.maillage.journeys.harness.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The second way through the site, beside the menu: its map (RGAA 12.1, 12.3, 12.4). */
@Journey
class SiteMapTests {
    @Test
    void leads_only_to_pages_that_answer(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open("/plan-du-site");
        List<String> links = visitor.ask("[...document.querySelectorAll('main a[href]')].map(link => link.href)");
        assertThat(links)
                .hasSizeGreaterThan(15)
                .doesNotHaveDuplicates()
                .allSatisfy(link -> assertThat(visitor.page()
                                .request()
                                .get(link, RequestOptions.create())
                                .status())
                        .as(link)
                        .isEqualTo(200));
    }

    @Test
    void holds_every_entry_of_the_menu_and_of_the_foot(House house) {
        Visitor visitor = house.visitor(Device.PHONE);
        visitor.open("/plan-du-site");
        List<String> shown = visitor.ask("[...document.querySelectorAll('main a[href]')].map(link => link.pathname)");
        List<String> around =
                visitor.ask("[...document.querySelectorAll('body > header a:not(.tongues a), body > footer a')]"
                        + ".filter(link => link.protocol.startsWith('http')).map(link => link.pathname)"
                        + ".filter(path => path !== '/plan-du-site')");
        assertThat(around).isNotEmpty();
        assertThat(shown).containsAll(around);
    }
}
