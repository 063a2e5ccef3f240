package fr.maillage.platform.search;

import fr.maillage.engines.geo.TravelTime;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.freshness.PlaceNeeds;
import fr.maillage.platform.territory.AreaKind;
import fr.maillage.platform.territory.Territories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    @Bean
    Search search(Territories territories) {
        Home home = new Home(territories.served().communes(), () -> territories.listAreas(AreaKind.QUARTIER));
        return new Search(
                territories.hoursContext(), new TravelTime(territories.served().barriers()), home);
    }

    @Bean
    PlaceNeeds placeNeeds() {
        return new PlaceNeeds(NeedRule::answeredBy);
    }

    @Bean
    SnapshotRefresh snapshotRefresh(Search search, Directory directory) {
        return new SnapshotRefresh(search, directory);
    }
}
