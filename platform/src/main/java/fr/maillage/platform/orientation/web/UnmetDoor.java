package fr.maillage.platform.orientation.web;

import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the team's home page. */
@Configuration(proxyBeanMethods = false)
class UnmetDoor {
    @Bean
    TeamDoor unmetNeedsDoor() {
        return new TeamDoor(
                Right.READ_FIGURES,
                "/equipe/besoins",
                "Voir les besoins non couverts",
                "Ce que des personnes ont cherché sans le trouver, par commune.");
    }
}
