package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the team's home page. */
@Configuration(proxyBeanMethods = false)
class PeopleDoors {
    @Bean
    TeamDoor peopleDoor() {
        return new TeamDoor(
                Right.MANAGE_COLLEAGUES,
                "/equipe/personnes",
                "Inviter et gérer les personnes",
                "Qui peut entrer, et pour faire quoi.");
    }

    @Bean
    TeamDoor journalDoor() {
        return new TeamDoor(
                Right.READ_JOURNAL,
                "/equipe/journal",
                "Relire qui a fait quoi",
                "Les entrées, les droits donnés et repris, les refus.");
    }

    @Bean
    TeamDoor accountDoor() {
        return new TeamDoor(
                Right.OWN_ACCOUNT,
                "/compte",
                "Voir mon compte",
                "Votre mot de passe, votre téléphone, vos appareils connectés.");
    }
}
