package fr.maillage.platform.ui.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Words of a drawing as outlines, taken from our own font file: the machine need not have any font.
 *
 * @param letters where to find a letter
 */
record Lettering(TrueTypeFont font, CmapLookup letters) {
    static Lettering of(byte[] file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            return new Lettering(font, font.getUnicodeCmapLookup());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The outline of a line of words.
     *
     * @param x its middle
     * @param y its base line
     */
    GeneralPath centred(String words, double x, double y, double size) {
        double unit = size / unitsPerEm();
        double pen = x - width(words) * unit / 2;
        GeneralPath outline = new GeneralPath();
        for (int sign : words.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(unit, 0, 0, -unit, pen, y);
            outline.append(glyph(sign).getPathIterator(place), false);
            pen += advance(sign) * unit;
        }
        return outline;
    }

    private double width(String words) {
        return words.codePoints().mapToDouble(this::advance).sum();
    }

    private synchronized int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private synchronized double advance(int sign) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(sign));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private synchronized GeneralPath glyph(int sign) {
        try {
            int id = letters.getGlyphId(sign);
            var glyph = font.getGlyph().getGlyph(id);
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
