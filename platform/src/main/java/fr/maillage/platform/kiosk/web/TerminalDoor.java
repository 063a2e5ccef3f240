package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the team's home page. */
@Configuration(proxyBeanMethods = false)
class TerminalDoor {
    @Bean
    TeamDoor terminalsDoor() {
        return new TeamDoor(
                Right.MANAGE_TERMINALS,
                "/equipe/bornes",
                "Installer une borne",
                "Un écran très simple, pour une bibliothèque ou un hall. Vous pouvez le couper à tout moment.");
    }
}
