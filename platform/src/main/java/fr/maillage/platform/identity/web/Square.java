package fr.maillage.platform.identity.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A text as a square that a telephone reads (ISO/IEC 18004). Drawn here, on this machine: no picture of a secret is asked
 * of anybody.
 *
 * @param size modules on a side, the quiet margin of four included
 * @param path the dark modules as the {@code d} of one SVG path, one unit a module
 */
public record Square(int size, String path) {
    private static final int QUIET = 4;

    static Square of(String text) {
        BitMatrix matrix;
        try {
            matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a square", tooLong);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new Square(matrix.getWidth(), path.toString());
    }

    /** Never shows what it says. */
    @Override
    public String toString() {
        return "Square[" + size + "]";
    }
}
