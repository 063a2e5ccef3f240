package fr.maillage.platform.directory;

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
    private final JsonMapper json;
    private final Settings settings;

    DemoLoader(Directory directory, JsonMapper json, Settings settings) {
        this.directory = directory;
        this.json = json;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && directory.isEmpty()) {
            directory.publish(DemoTerritory.read(json), "Territoire de démonstration");
        }
    }
}
