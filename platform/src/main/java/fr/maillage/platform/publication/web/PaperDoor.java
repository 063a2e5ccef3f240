package fr.maillage.platform.publication.web;

import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the team's home page. */
@Configuration(proxyBeanMethods = false)
class PaperDoor {
    @Bean
    TeamDoor editionsTeamDoor() {
        return new TeamDoor(
                Right.VERIFY_PLACE,
                PaperPages.EDITIONS,
                "Imprimer l’annuaire",
                "Un livret par commune, refait la nuit. Ou le vôtre\u00a0: un quartier, un besoin, en gros caractères.");
    }
}
