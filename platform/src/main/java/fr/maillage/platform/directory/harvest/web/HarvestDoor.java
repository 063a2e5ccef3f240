package fr.maillage.platform.directory.harvest.web;

import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the team's home page. */
@Configuration(proxyBeanMethods = false)
class HarvestDoor {
    @Bean
    TeamDoor harvestsDoor() {
        return new TeamDoor(
                Right.HARVEST_FILES,
                "/equipe/moissons",
                "Aller chercher des fichiers",
                "L’annuaire d’un voisin ou un fichier national, relu chaque jour ou chaque semaine.");
    }
}
