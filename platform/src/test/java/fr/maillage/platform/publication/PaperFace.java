package fr.maillage.platform.publication;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.PublicDirectory;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.skills.SkillShelf;
import fr.maillage.platform.guard.GuardFixtures;
import fr.maillage.platform.guard.Throttle;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The paper of a directory, without a server and without a database. */
public final class PaperFace implements AutoCloseable {
    public static final ZonedDateTime NOW = LocalDateTime.of(2026, 12, 1, 10, 0).atZone(ZoneId.of("Europe/Paris"));
    private static final PaperFace DEMO = new PaperFace(DemoOffer.at(NOW.toInstant()), Path.of("target/paper"));

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public PaperFace(PublicDirectory directory, Path data) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "maillage.data", data.toString(),
                                "maillage.phone", "+33536490000",
                                "maillage.public-url", "https://maillage.example")));
        context.register(Parts.class);
        context.refresh();
        get(Search.class).replace(directory);
    }

    /** The demonstration territory. */
    static PaperFace demo() {
        return DEMO;
    }

    public <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    public Snapshot snapshot() {
        return get(Search.class).current();
    }

    public Ground commune(String name) {
        return get(Grounds.class)
                .findNamed(snapshot(), Ground.Kind.COMMUNE, name)
                .orElseThrow();
    }

    public Booklet booklet(PaperQuestion question, PaperFormat format) {
        return get(Booklets.class).compose(snapshot(), question, format, true, NOW);
    }

    public byte[] pdf(PaperQuestion question, PaperFormat format) {
        return get(BookletPress.class).pages(booklet(question, format));
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    @ComponentScan(
            basePackages = {
                "fr.maillage.platform.ui",
                "fr.maillage.platform.search.web",
                "fr.maillage.platform.publication"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "fr\\.maillage\\.platform\\.publication\\.(night|web)\\..*"))
    static class Parts {
        @Bean
        Throttle throttle(Clock clock) {
            return GuardFixtures.throttle(TestDatabase.fresh(), clock);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW.toInstant(), NOW.getZone());
        }

        @Bean
        Search search() {
            return new Search(HoursContext.bordeaux());
        }

        @Bean
        SkillShelf skillShelf() {
            return new SkillShelf();
        }

        @Bean
        Revisions revisions() {
            return DirectoryFixtures.revisions(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/away"));
        }
    }
}
