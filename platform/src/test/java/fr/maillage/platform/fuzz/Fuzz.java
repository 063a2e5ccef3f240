package fr.maillage.platform.fuzz;

import java.util.Locale;

/** Where Jazzer enters: {@code ./maillage fuzz NAME SECONDS}. The target is the system property {@code fuzz.target}. */
public final class Fuzz {
    private static final FuzzTarget TARGET = FuzzTarget.valueOf(
            System.getProperty("fuzz.target", "").toUpperCase(Locale.ROOT).replace('-', '_'));

    private Fuzz() {}

    /** What is read once, the geographic code or the demonstration, is read before the clock runs. */
    public static void fuzzerInitialize() {
        TARGET.read("besoin=imprimer&ou=33000".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.read(bytes);
    }
}
