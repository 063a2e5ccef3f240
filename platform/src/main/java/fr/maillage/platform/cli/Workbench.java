package fr.maillage.platform.cli;

import fr.maillage.platform.Maillage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The application without its pages, for commands that work on the data while the product may be running. */
final class Workbench {
    /** Options that say which data, shared by every command that works on them. */
    private static final Map<String, String> SETTINGS = Map.of(
            "data", "maillage.data",
            "db", "maillage.database.url",
            "db-user", "maillage.database.user",
            "db-password", "maillage.database.password",
            "territory", "maillage.territory",
            "config", "spring.config.additional-location");

    private Workbench() {}

    /** The options that say which data, and those of one command that take a value. */
    static Map<String, Arguments.Kind> options(String... own) {
        Map<String, Arguments.Kind> options = new HashMap<>();
        SETTINGS.keySet().forEach(name -> options.put(name, Arguments.Kind.VALUE));
        for (String name : own) {
            options.put(name, Arguments.Kind.VALUE);
        }
        return options;
    }

    static ConfigurableApplicationContext open(Arguments arguments) {
        return open(arguments, false);
    }

    /** The same, on the demonstration when asked. */
    static ConfigurableApplicationContext open(Arguments arguments, boolean demo) {
        List<String> settings = new ArrayList<>(List.of("--maillage.database.join=true"));
        if (demo) {
            settings.add("--maillage.demo=true");
            settings.add("--maillage.phone=" + ServeCommand.DEMO_PHONE);
        }
        if (demo && !arguments.has("data") && !arguments.has("db")) {
            settings.add("--maillage.data=" + ServeCommand.demoFolder());
        }
        SETTINGS.forEach((option, setting) ->
                arguments.find(option).ifPresent(value -> settings.add("--" + setting + "=" + value)));
        SpringApplication application = new SpringApplication(Maillage.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(settings.toArray(String[]::new));
    }
}
