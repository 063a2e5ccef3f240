package fr.maillage.journeys.gallery;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Media;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Visitor;
import fr.maillage.journeys.pages.PageState;
import fr.maillage.journeys.pages.PageStates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Photographs every page in every state at three sizes and on paper, and writes an index to look at them. Called by
 * {@code ./maillage gallery DIR}.
 */
public final class Gallery {
    /** An A4 sheet with margins of one centimetre, at 96 points per inch. */
    private static final int SHEET_WIDTH = 718;

    private static final int SHEET_HEIGHT = 1047;
    private static final Media[] SCREEN_AND_PAPER = {Media.SCREEN, Media.PRINT};

    private final Path folder;

    private Gallery(Path folder) {
        this.folder = folder;
    }

    /** Takes the folder to fill and, perhaps, a pattern of the names of the wanted pages. */
    public static void main(String[] words) throws IOException {
        if (words.length < 1) {
            System.err.println("Dans quel dossier ? ./maillage gallery DOSSIER");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(words[0]));
        Pattern wanted = Pattern.compile(words.length > 1 ? words[1] : "");
        int missing;
        try (House house = House.open()) {
            missing = new Gallery(folder).fill(house, wanted);
        }
        System.out.println(
                "La galerie est prête : " + folder.resolve("index.html").toUri());
        System.exit(missing == 0 ? 0 : 1);
    }

    /** Gives the number of pages that could not be photographed. */
    private int fill(House house, Pattern wanted) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        int missing = 0;
        for (PageState state : PageStates.all()) {
            if (!wanted.matcher(state.toString()).find()) {
                continue;
            }
            try {
                pictures.add(photograph(house, state));
                System.out.println("  " + state);
            } catch (PlaywrightException | IllegalStateException unreachable) {
                missing++;
                System.err.println("  Impossible à photographier : " + state + " (" + unreachable.getMessage() + ")");
            }
        }
        Files.writeString(folder.resolve("index.html"), Index.of(pictures));
        return missing;
    }

    private Picture photograph(House house, PageState state) {
        try (Visitor visitor = state.visit(house, Device.PHONE)) {
            List<Picture.View> views = new ArrayList<>();
            for (Media media : SCREEN_AND_PAPER) {
                visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
                views.addAll(media == Media.PRINT ? List.of(onPaper(visitor, state)) : onScreens(visitor, state));
            }
            // What is pressed to leave is not on paper.
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            state.leave().accept(visitor);
            return new Picture(state.page(), state.state(), views);
        }
    }

    private List<Picture.View> onScreens(Visitor visitor, PageState state) {
        List<Picture.View> views = new ArrayList<>();
        for (Device device : Device.values()) {
            String size = device.width() + "×" + device.height();
            String name = device.name().toLowerCase(Locale.ROOT);
            views.add(shoot(visitor, state, name, size, device.width(), device.height()));
        }
        return views;
    }

    private Picture.View onPaper(Visitor visitor, PageState state) {
        return shoot(visitor, state, "paper", "imprimé", SHEET_WIDTH, SHEET_HEIGHT);
    }

    private Picture.View shoot(Visitor visitor, PageState state, String name, String words, int width, int height) {
        String file = slug(state.page()) + "--" + slug(state.state()) + "--" + name + ".png";
        visitor.page().setViewportSize(width, height);
        visitor.picture(folder.resolve(file));
        return new Picture.View(words, file);
    }

    private static String slug(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
