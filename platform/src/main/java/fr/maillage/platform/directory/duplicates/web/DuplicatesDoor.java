package fr.maillage.platform.directory.duplicates.web;

import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the team's home page. */
@Configuration(proxyBeanMethods = false)
class DuplicatesDoor {
    @Bean
    TeamDoor mergePlacesDoor() {
        return new TeamDoor(
                Right.MERGE_PLACES,
                "/equipe/doublons",
                "Réunir les fiches en double",
                "Deux fiches pour un seul lieu ? Vous les comparez côte à côte. Tout peut être séparé ensuite.");
    }
}
