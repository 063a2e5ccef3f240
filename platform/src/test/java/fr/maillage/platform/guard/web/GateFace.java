package fr.maillage.platform.guard.web;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.guard.GuardFixtures;
import fr.maillage.platform.guard.Throttle;
import fr.maillage.platform.kernel.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A small site behind the gate: a list, a document, and who the server thinks is there. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ComponentScan("fr.maillage.platform.ui")
@ComponentScan(
        basePackages = "fr.maillage.platform.shell",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {".*ErrorPages", ".*SecurityHeaders"}))
@Import({Proxies.class, GateFace.Site.class})
@EnableConfigurationProperties(Settings.class)
class GateFace {
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneId.of("Europe/Paris"));
    }

    @Bean
    Throttle throttle(Clock clock) {
        return GuardFixtures.throttle(TestDatabase.fresh(), clock);
    }

    @Bean
    ThrottleGate gate(Throttle throttle) {
        return new ThrottleGate(throttle, 1);
    }

    @RestController
    static class Site {
        @GetMapping({"/lieux", "/lieux/x/fiche.pdf", "/aide"})
        String page() {
            return "page";
        }

        @PostMapping({"/connexion/cle/question", "/connexion/externe"})
        String door() {
            return "door";
        }

        @GetMapping("/trouver")
        String slow() throws InterruptedException {
            Thread.sleep(1_500);
            return "slow";
        }

        @GetMapping("/who")
        String who(HttpServletRequest request) {
            return request.getRemoteAddr() + " " + request.isSecure();
        }
    }
}
