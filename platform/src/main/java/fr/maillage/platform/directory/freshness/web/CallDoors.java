package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.freshness.GonePlaces;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import fr.maillage.platform.ui.French;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the team's home page. */
@Configuration(proxyBeanMethods = false)
class CallDoors {
    @Bean
    TeamDoor callDoor() {
        return new TeamDoor(
                Right.VERIFY_PLACE,
                "/equipe/appels",
                "Appeler les lieux",
                "Un lieu après l’autre\u00a0: qui appeler, que demander, que noter. Ou sur papier.");
    }

    @Bean
    TeamDoor campaignDoor() {
        return new TeamDoor(
                Right.VERIFY_PLACE,
                "/equipe/campagnes",
                "Mener une campagne de vérification",
                "Une commune ou un besoin, une période, des appels, des lettres et des courriels.");
    }

    @Bean
    TeamDoor gonePlacesDoor(GonePlaces places) {
        return new TeamDoor(
                Right.MODERATE,
                "/equipe/disparus",
                "Décider des lieux qui n’existent plus",
                "Ce que des lieux ou des collègues ont signalé, à confirmer.",
                person -> waiting(places.listWaiting().size()));
    }

    private static String waiting(int number) {
        return number == 0 ? "" : French.count(number, "lieu attend une décision", "lieux attendent une décision");
    }
}
