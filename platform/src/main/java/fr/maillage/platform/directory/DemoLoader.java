package fr.maillage.platform.directory;

import fr.maillage.platform.identity.DemoAccounts;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import fr.maillage.platform.kernel.Settings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** In demonstration mode, fills an empty directory with the demonstration territory. */
@Component
@Order(0)
class DemoLoader implements ApplicationRunner {
    private final Directory directory;
    private final DemoAccounts people;
    private final JsonMapper json;
    private final Settings settings;

    DemoLoader(Directory directory, DemoAccounts people, JsonMapper json, Settings settings) {
        this.directory = directory;
        this.people = people;
        this.json = json;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && directory.isEmpty()) {
            directory.publish(DemoTerritory.read(json), "Territoire de démonstration");
        }
        people.ensure("camille", "Camille, qui administre", new Grant(Role.ADMINISTRATOR, Scope.territory()));
        people.ensure("moussa", "Moussa, qui modère", new Grant(Role.MODERATOR, Scope.territory()));
        people.ensure("ines", "Inès, du Pimms de Bordeaux", inside(Role.MANAGER, "pimms-bordeaux"));
        people.ensure("hugo", "Hugo, d’Astrolabe", inside(Role.HELPER, "astrolabe"));
        people.ensure("lea", "Léa, d’Emmaüs Connect", inside(Role.CONTRIBUTOR, "emmaus-connect"));
        people.ensure("yann", "Yann, qui fait tourner la machine", new Grant(Role.OPERATOR, Scope.territory()));
    }

    private static Grant inside(Role role, String organization) {
        return new Grant(role, Scope.organization(DemoTerritory.identity("organization", organization)));
    }
}
