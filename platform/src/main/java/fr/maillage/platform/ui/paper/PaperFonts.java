package fr.maillage.platform.ui.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The fonts of our paper, both under the SIL Open Font License: Atkinson Hyperlegible Next, drawn for people who see
 * little, and Noto Sans Arabic for what the first has no letters for.
 */
record PaperFonts(byte[] regular, byte[] bold, byte[] arabic, byte[] arabicBold, Lettering lettering) {
    private static final String LATIN = "Atkinson Hyperlegible Next";
    private static final String ARABIC = "Noto Sans Arabic";

    static PaperFonts bundled() {
        byte[] bold = resource("/paper/AtkinsonHyperlegibleNext-Bold.ttf");
        return new PaperFonts(
                resource("/paper/AtkinsonHyperlegibleNext-Regular.ttf"),
                bold,
                resource("/paper/NotoSansArabic-Regular.ttf"),
                resource("/paper/NotoSansArabic-Bold.ttf"),
                Lettering.of(bold));
    }

    /** Both families, under the names that a {@code font-family} gives. */
    void give(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(regular), LATIN, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), LATIN, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(arabic), ARABIC, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(arabicBold), ARABIC, 700, FontStyle.NORMAL, true);
    }

    /** A file packed with the product, as text. */
    static String text(String path) {
        return new String(resource(path), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String path) {
        try (InputStream in = PaperFonts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + path);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
