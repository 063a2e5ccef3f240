package fr.maillage.platform.ui;

import fr.maillage.platform.kernel.SettingsFixtures;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Pages without a server around them. */
public final class PagesFixtures {
    private PagesFixtures() {}

    public static Pages plain() {
        return new Pages(
                new Html(),
                new Site("Bordeaux Métropole", null, null, false),
                new Assets(),
                SettingsFixtures.bordeaux(),
                Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC));
    }
}
