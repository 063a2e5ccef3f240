package fr.maillage.platform.ui;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Departement;
import fr.maillage.engines.cog.Epci;
import fr.maillage.engines.cog.Region;
import fr.maillage.platform.kernel.Settings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration {
    @Bean
    Site site(Settings settings) {
        return new Site(name(settings.territory()), helpLine(settings), tiles(settings), settings.demo());
    }

    private static Site.@Nullable HelpLine helpLine(Settings settings) {
        return settings.phone().isBlank() ? null : new Site.HelpLine(Phone.of(settings.phone()), null);
    }

    private static Site.@Nullable Tiles tiles(Settings settings) {
        return settings.tiles().isBlank() ? null : new Site.Tiles(settings.tiles(), settings.tilesCredit());
    }

    /** The code is that of an EPCI, a département or a region; an unknown one is shown as it is. */
    private static String name(String code) {
        Cog cog = Cog.bundled();
        Optional<String> epci = cog.findEpci(code).map(Epci::name);
        return epci.or(() -> cog.findDepartement(code).map(Departement::name))
                .or(() -> cog.findRegion(code.replaceFirst("^R", "")).map(Region::name))
                .or(() -> cog.findCommune(code).map(match -> match.commune().name()))
                .orElse(code);
    }
}
