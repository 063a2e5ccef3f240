package fr.maillage.platform.orientation;

import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.skills.SkillShelf;
import fr.maillage.platform.guard.GuardFixtures;
import fr.maillage.platform.guard.Throttle;
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
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The public pages on the demonstration territory, with a database that is away: what is counted waits. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ComponentScan(
        basePackages = {
            "fr.maillage.platform.ui",
            "fr.maillage.platform.search.web",
            "fr.maillage.platform.shell",
            "fr.maillage.platform.orientation.web",
            "fr.maillage.platform.orientation.slip",
            "fr.maillage.platform.publication"
        },
        excludeFilters = {
            @ComponentScan.Filter(SpringBootConfiguration.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = "fr\\.maillage\\.platform\\.publication\\.(night\\..*|PaperFace.*)")
        })
@EnableConfigurationProperties(Settings.class)
public class WizardFace {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** The instant of the scenarios. */
    public static final ZonedDateTime NOW = LocalDateTime.of(2026, 12, 1, 10, 0).atZone(PARIS);

    @Bean
    Clock clock() {
        return Clock.fixed(NOW.toInstant(), PARIS);
    }

    /** Limits that no page of a test reaches, on a database of their own. */
    @Bean
    Throttle throttle(Clock clock) {
        return GuardFixtures.throttle(TestDatabase.fresh(), clock);
    }

    @Bean
    Search search() {
        Search search = new Search(HoursContext.bordeaux());
        search.replace(DemoOffer.at(NOW.toInstant()));
        return search;
    }

    @Bean
    SkillShelf skillShelf() {
        return new SkillShelf();
    }

    @Bean
    Guide guide(Search search) {
        return new Guide(search, new TravelTime(Barriers.bordeaux()));
    }

    @Bean
    Revisions revisions() {
        return DirectoryFixtures.revisions(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/away"));
    }

    @Bean
    QuestionCounter questionCounter(Settings settings) {
        DriverManagerDataSource away = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/away");
        return new QuestionCounter(
                new QuestionRepository(JdbcClient.create(away), new JdbcTransactionManager(away), settings));
    }

    @Bean
    UnmetNeeds unmetNeeds(Settings settings) {
        DriverManagerDataSource away = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/away");
        return new UnmetNeeds(
                new QuestionRepository(JdbcClient.create(away), new JdbcTransactionManager(away), settings));
    }

    public static void main(String[] words) {
        new SpringApplication(WizardFace.class).run(words);
    }
}
