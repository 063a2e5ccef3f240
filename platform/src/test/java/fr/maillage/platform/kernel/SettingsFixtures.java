package fr.maillage.platform.kernel;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;

/** Settings as tests need them. */
public final class SettingsFixtures {
    private SettingsFixtures() {}

    /** Bordeaux Métropole, no demonstration, no telephone, the real clock. */
    public static Settings bordeaux() {
        return new Settings(
                Path.of("target/test-data"),
                new Settings.Database("", "maillage", "", false),
                "243300316",
                "",
                ZoneId.of("Europe/Paris"),
                "A",
                false,
                null,
                "",
                "",
                URI.create("http://localhost:8080"),
                OidcSettings.none());
    }
}
