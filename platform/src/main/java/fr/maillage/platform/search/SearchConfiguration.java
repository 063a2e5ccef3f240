package fr.maillage.platform.search;

import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.hours.HolidayRegion;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.SchoolHolidays;
import fr.maillage.engines.hours.SchoolZone;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.kernel.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    @Bean
    Search search(Settings settings) {
        HoursContext context =
                new HoursContext(HolidayRegion.METROPOLE, SchoolHolidays.of(SchoolZone.A), settings.zone());
        return new Search(context, new TravelTime(Barriers.bordeaux()));
    }

    @Bean
    SnapshotRefresh snapshotRefresh(Search search, Directory directory) {
        return new SnapshotRefresh(search, directory);
    }
}
