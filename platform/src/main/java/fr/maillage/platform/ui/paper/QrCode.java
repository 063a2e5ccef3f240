package fr.maillage.platform.ui.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * An address as a square that a telephone reads (ISO/IEC 18004), with correction level M: a folded slip still reads. Drawn
 * here, on this machine: no picture of a secret is asked of anybody.
 *
 * @param address what the square says
 * @param size modules on a side, the quiet margin of four included
 * @param path the dark modules as the {@code d} of one SVG path, one unit a module
 */
public record QrCode(String address, int size, String path) {
    private static final int QUIET = 4;

    public static QrCode of(String address) {
        BitMatrix matrix = matrix(address);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int end = x;
                while (end < matrix.getWidth() && matrix.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append('M')
                            .append(x)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(end - x)
                            .append("v1h");
                    path.append(x - end).append('z');
                    x = end;
                }
            }
        }
        return new QrCode(address, matrix.getWidth(), path.toString());
    }

    /** Never shows what it says: it may be a secret. */
    @Override
    public String toString() {
        return "QrCode[" + size + "]";
    }

    /** Whether each module is dark. */
    static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + address.length() + " characters", tooLong);
        }
    }
}
