package fr.maillage.journeys.harness;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Where the keyboard is on the page, and whether one can see it. */
public final class Focus {
    private static final int MARGIN = 12;
    private static final double VISIBLE = 3.0;

    private static final String NAME = """
            (() => {
              const element = document.activeElement;
              if (!element || element === document.body) return '';
              return element.tagName + ' ' + (element.getAttribute('href') ?? element.name ?? element.type ?? '') + ' '
                + (element.getAttribute('aria-label') ?? element.innerText ?? '').trim().slice(0, 60);
            })()
            """;

    private static final String AROUND = """
            margin => {
              const box = document.activeElement.getBoundingClientRect();
              const x = Math.max(0, box.x - margin), y = Math.max(0, box.y - margin);
              return [x, y, Math.max(1, Math.min(innerWidth - x, box.width + 2 * margin)),
                Math.max(1, Math.min(innerHeight - y, box.height + 2 * margin))];
            }
            """;

    private Focus() {}

    /** What has the focus: its sort, where it leads, its words. Empty when nothing has it. */
    public static String name(Page page) {
        return (String) page.evaluate(NAME);
    }

    /**
     * Compares the picture around the element with and without focus: the number of pixels whose contrast between both
     * pictures is 3 to 1 or more, in proportion to an outline one pixel thick (WCAG 2.2, 2.4.13). One or more is visible.
     */
    public static double visibility(Page page) {
        @SuppressWarnings("unchecked")
        java.util.List<Number> box = (java.util.List<Number>) page.evaluate(AROUND, MARGIN);
        Page.ScreenshotOptions clip = new Page.ScreenshotOptions()
                .setClip(
                        box.get(0).doubleValue(),
                        box.get(1).doubleValue(),
                        box.get(2).doubleValue(),
                        box.get(3).doubleValue());
        BufferedImage with = image(page.screenshot(clip));
        page.evaluate("window.focused = document.activeElement; window.focused.blur()");
        BufferedImage without = image(page.screenshot(clip));
        page.evaluate("window.focused.focus({ preventScroll: true, focusVisible: true })");
        int changed = 0;
        for (int x = 0; x < Math.min(with.getWidth(), without.getWidth()); x++) {
            for (int y = 0; y < Math.min(with.getHeight(), without.getHeight()); y++) {
                if (contrast(with.getRGB(x, y), without.getRGB(x, y)) >= VISIBLE) {
                    changed++;
                }
            }
        }
        double width = box.get(2).doubleValue() - 2 * MARGIN;
        double height = box.get(3).doubleValue() - 2 * MARGIN;
        return changed / Math.max(1, 2 * (Math.max(width, 1) + Math.max(height, 1)));
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int level) {
        double share = level / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
