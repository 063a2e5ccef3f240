package fr.maillage.platform.directory.imports.web;

import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the team's home page. */
@Configuration(proxyBeanMethods = false)
class ImportDoor {
    @Bean
    TeamDoor importFilesDoor() {
        return new TeamDoor(
                Right.IMPORT_FILES,
                "/equipe/imports",
                "Faire entrer un fichier",
                "Un tableau de lieux, quel que soit son format. Vous voyez tout avant que rien ne change.");
    }
}
