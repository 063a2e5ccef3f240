package fr.maillage.platform.cli;

import fr.maillage.platform.Maillage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code serve} and {@code demo}: starts the product and prints where to open it. */
record ServeCommand(boolean demo) implements Command {
    /** In the range that ARCEP keeps for works of fiction. */
    static final String DEMO_PHONE = "+33536490000";

    private static final String DEFAULT_PORT = "8080";

    /** Options of ours and the settings that they set. */
    private static final Map<String, String> SETTINGS = Map.of(
            "data", "maillage.data",
            "db", "maillage.database.url",
            "db-user", "maillage.database.user",
            "db-password", "maillage.database.password",
            "territory", "maillage.territory",
            "phone", "maillage.phone",
            "clock", "maillage.clock",
            "port", "server.port",
            "host", "server.address",
            "config", "spring.config.additional-location");

    @Override
    public Map<String, Arguments.Kind> options() {
        Map<String, Arguments.Kind> options = new HashMap<>();
        SETTINGS.keySet().forEach(name -> options.put(name, Arguments.Kind.VALUE));
        options.put("train", Arguments.Kind.FLAG);
        return options;
    }

    @Override
    public int run(Arguments arguments, PrintStream out) {
        if (!arguments.files().isEmpty()) {
            throw new Arguments.Refused("Cette commande n’attend pas de fichier : " + arguments.files());
        }
        SpringApplication application = new SpringApplication(Maillage.class);
        ConfigurableApplicationContext product =
                application.run(settings(arguments).toArray(String[]::new));
        String port = product.getEnvironment().getProperty("local.server.port", DEFAULT_PORT);
        Announcement.of(product, port, demo).printTo(out);
        if (arguments.has("train")) {
            FirstVisit.to(port);
            SpringApplication.exit(product);
            return DONE;
        }
        return KEEPS_RUNNING;
    }

    /** Where the demonstration keeps its data. */
    static String demoFolder() {
        return System.getProperty("maillage.home", ".") + "/var/demo";
    }

    private List<String> settings(Arguments arguments) {
        List<String> settings = new ArrayList<>();
        settings.add("--maillage.demo=" + demo);
        if (!demo) {
            settings.add("--logging.structured.format.console=ecs");
        }
        if (demo && !arguments.has("phone")) {
            settings.add("--maillage.phone=" + DEMO_PHONE);
        }
        if (demo && !arguments.has("data")) {
            settings.add("--maillage.data=" + demoFolder());
        }
        SETTINGS.forEach((option, setting) ->
                arguments.find(option).ifPresent(value -> settings.add("--" + setting + "=" + value)));
        return settings;
    }
}
