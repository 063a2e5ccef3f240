package fr.maillage.platform.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QrCodeTests {
    private static final String ADDRESS = "https://maillage.example/lieux/emmaus-connect-aubiers";

    @Test
    void a_reader_finds_the_address_again() throws Exception {
        BitMatrix modules = QrCode.matrix(ADDRESS);
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new Picture(modules, 8)));
        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void the_path_draws_as_many_dark_modules_as_the_code_has() {
        BitMatrix modules = QrCode.matrix(ADDRESS);
        int dark = 0;
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                dark += modules.get(x, y) ? 1 : 0;
            }
        }
        int drawn = Arrays.stream(QrCode.of(ADDRESS).path().split("M"))
                .filter(run -> !run.isEmpty())
                .mapToInt(run -> Integer.parseInt(run.substring(run.indexOf('h') + 1, run.indexOf('v'))))
                .sum();
        assertThat(drawn).isEqualTo(dark);
    }

    /** The modules as grey pixels. */
    private static final class Picture extends LuminanceSource {
        private final BitMatrix modules;
        private final int scale;

        Picture(BitMatrix modules, int scale) {
            super(modules.getWidth() * scale, modules.getHeight() * scale);
            this.modules = modules;
            this.scale = scale;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            byte[] pixels = new byte[getWidth()];
            for (int x = 0; x < pixels.length; x++) {
                pixels[x] = (byte) (modules.get(x / scale, y / scale) ? 0 : 255);
            }
            return pixels;
        }

        @Override
        public byte[] getMatrix() {
            byte[] pixels = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++) {
                System.arraycopy(getRow(y, new byte[0]), 0, pixels, y * getWidth(), getWidth());
            }
            return pixels;
        }
    }
}
