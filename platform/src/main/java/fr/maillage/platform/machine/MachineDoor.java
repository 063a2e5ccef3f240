package fr.maillage.platform.machine;

import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the team's home page. */
@Configuration(proxyBeanMethods = false)
class MachineDoor {
    @Bean
    TeamDoor machineTeamDoor() {
        return new TeamDoor(
                Right.OPERATE,
                MachineController.PATH,
                "Voir l’état de la machine",
                "Ce qui marche, la dernière sauvegarde et comment en faire une.");
    }
}
