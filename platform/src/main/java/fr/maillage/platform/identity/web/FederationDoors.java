package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.AccountSection;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.SignInWay;
import fr.maillage.platform.identity.TeamDoor;
import fr.maillage.platform.identity.passkeys.Passkeys;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.French;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Announces the pages about ways in on the team’s home page. */
@Configuration(proxyBeanMethods = false)
class FederationDoors {
    @Bean
    SignInWay passkeyWay() {
        return new SignInWay(
                20,
                "/connexion/cle",
                "Entrer avec une clé d’accès",
                "L’empreinte, le visage ou le code de votre appareil.");
    }

    @Bean
    @ConditionalOnProperty("maillage.oidc.issuer")
    SignInWay providerWay(Settings settings) {
        return new SignInWay(
                10, "/connexion/externe", "S’identifier avec " + settings.oidc().label(), "");
    }

    @Bean
    AccountSection entriesSection(Passkeys passkeys) {
        return new AccountSection(
                40,
                "Clés d’accès et comptes extérieurs",
                account -> count(passkeys.list(account).size()),
                "/compte/entrees",
                "Choisir vos façons d’entrer");
    }

    @Bean
    TeamDoor entriesDoor() {
        return new TeamDoor(
                Right.OWN_ACCOUNT,
                "/compte/entrees",
                "Choisir mes façons d’entrer",
                "Clés d’accès de vos appareils et compte extérieur.");
    }

    @Bean
    @ConditionalOnProperty("maillage.oidc.issuer")
    TeamDoor requestsDoor() {
        return new TeamDoor(
                Right.MANAGE_PEOPLE,
                "/equipe/demandes-acces",
                "Répondre aux demandes d’accès",
                "Des personnes identifiées ailleurs demandent un compte ici.");
    }

    private static String count(int keys) {
        return keys == 0 ? "Vous n’avez pas de clé d’accès." : French.count(keys, "clé d’accès", "clés d’accès") + ".";
    }
}
