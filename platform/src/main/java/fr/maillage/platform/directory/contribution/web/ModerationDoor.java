package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.directory.contribution.Moderation;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import fr.maillage.platform.ui.French;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the team's home page. */
@Configuration(proxyBeanMethods = false)
class ModerationDoor {
    @Bean
    TeamDoor moderationTeamDoor(Moderation moderation) {
        return new TeamDoor(
                Right.MODERATE,
                "/equipe/moderation",
                "Répondre aux propositions",
                "Erreurs signalées, lieux proposés, sources qui ne sont pas d’accord.",
                person -> waiting(moderation.list(person).size()));
    }

    @Bean
    TeamDoor correctionTeamDoor() {
        return new TeamDoor(
                Right.CORRECT_PLACE,
                "/equipe/lieux",
                "Corriger une fiche",
                "Horaires, fermetures, téléphone, services : vous voyez l’avant et l’après avant d’enregistrer.");
    }

    private static String waiting(int number) {
        return number == 0 ? "" : French.count(number, "demande attend une réponse", "demandes attendent une réponse");
    }
}
