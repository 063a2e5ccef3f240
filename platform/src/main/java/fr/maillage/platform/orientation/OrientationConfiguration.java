package fr.maillage.platform.orientation;

import fr.maillage.engines.geo.TravelTime;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.territory.Territories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrientationConfiguration {
    @Bean
    Guide guide(Search search, Territories territories) {
        return new Guide(search, new TravelTime(territories.served().barriers()));
    }
}
