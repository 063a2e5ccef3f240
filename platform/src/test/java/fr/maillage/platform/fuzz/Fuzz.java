package fr.maillage.platform.fuzz;

import java.util.Locale;

/** Where Jazzer enters: {@code ./maillage fuzz NAME SECONDS}. The target is the system property {@code fuzz.target}. */
public final class Fuzz {
    private static final FuzzTarget TARGET = FuzzTarget.valueOf(
            System.getProperty("fuzz.target", "").toUpperCase(Locale.ROOT).replace('-', '_'));

    private Fuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.read(bytes);
    }
}
