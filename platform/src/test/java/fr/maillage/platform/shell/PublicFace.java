package fr.maillage.platform.shell;

import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.search.Search;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The public pages alone, on the demonstration territory, without a database: to look at them while one draws. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ComponentScan({
    "fr.maillage.platform.ui",
    "fr.maillage.platform.search.web",
    "fr.maillage.platform.orientation.slip",
    "fr.maillage.platform.shell"
})
@EnableConfigurationProperties(Settings.class)
class PublicFace {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** The instant of the scenarios. */
    static final ZonedDateTime NOW = LocalDateTime.of(2026, 12, 1, 10, 0).atZone(PARIS);

    @Bean
    Clock clock() {
        return Clock.fixed(NOW.toInstant(), PARIS);
    }

    @Bean
    Search search() {
        Search search = new Search(HoursContext.bordeaux(), new TravelTime(Barriers.bordeaux()));
        search.replace(DemoOffer.at(NOW.toInstant()));
        return search;
    }

    public static void main(String[] words) {
        SpringApplication application = new SpringApplication(PublicFace.class);
        application.run(words);
    }
}
