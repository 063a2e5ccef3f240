package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.AccountSection;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import fr.maillage.platform.identity.WrongTries;
import fr.maillage.platform.ui.French;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the team's home page. */
@Configuration(proxyBeanMethods = false)
class PeopleDoors {
    @Bean
    AccountSection wrongTriesSection(WrongTries wrong, AccountWords words) {
        return new AccountSection(
                10,
                "Essais d’entrée refusés",
                account -> wrong.find(account)
                        .map(count -> French.count(count.tries(), "essai", "essais")
                                + " avec un mauvais mot de passe depuis le " + words.moment(count.since())
                                + ", le dernier le " + words.moment(count.last())
                                + ". C’était vous ? Ne faites rien.")
                        .orElse("Aucun depuis trente jours."),
                "/compte/mot-de-passe",
                "Ce n’était pas vous ? Changer de mot de passe");
    }

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
