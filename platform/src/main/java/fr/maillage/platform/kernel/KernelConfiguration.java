package fr.maillage.platform.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class KernelConfiguration {
    /** The product's only clock. With a fixed start it ticks from that moment, so that demonstrations can be repeated. */
    @Bean
    Clock clock(Settings settings) {
        Clock real = Clock.system(settings.zone());
        if (settings.clock() == null) {
            return real;
        }
        Instant start = settings.clock().atZone(settings.zone()).toInstant();
        return Clock.offset(real, Duration.between(real.instant(), start));
    }
}
