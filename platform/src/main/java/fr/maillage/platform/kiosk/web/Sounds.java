package fr.maillage.platform.kiosk.web;

import fr.maillage.engines.language.Words;
import fr.maillage.platform.kernel.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Screens read aloud by a person: files {@code sons/accueil-fr.mp3}, {@code sons/accueil-ar.mp3} of the data folder, where somebody has put them. A
 * file added is heard at the next screen.
 */
@Component
class Sounds {
    private static final Pattern NAME = Pattern.compile("[a-z]{2,20}-[a-z]{2}\\.mp3");
    private static final Pattern SLIP = Pattern.compile("/lieu/[^/]+");

    private final Path folder;

    Sounds(Settings settings) {
        this.folder = settings.data().resolve("sons");
    }

    /** Name of the file of a screen in the language spoken, from the end of its address. */
    static String nameOf(String screen) {
        String[] parts = SLIP.matcher(screen).replaceFirst("/fiche").split("/");
        String last = parts.length < 2 ? "accueil" : parts[parts.length - 1];
        return last + "-" + Words.language().tag() + ".mp3";
    }

    /** The name itself when there is such a file. */
    Optional<String> find(String name) {
        return Optional.of(name).filter(known -> NAME.matcher(known).matches() && Files.isRegularFile(path(known)));
    }

    Path path(String name) {
        return folder.resolve(name);
    }
}
