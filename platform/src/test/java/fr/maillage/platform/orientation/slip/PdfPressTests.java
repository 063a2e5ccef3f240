package fr.maillage.platform.orientation.slip;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.ui.Html;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class PdfPressTests {
    @Test
    void refuses_politely_when_every_plate_is_taken() {
        PdfPress busy = new PdfPress(new Html(), new Semaphore(0), 0);
        assertThat(busy.print(SlipFixtures.one("emmaus-connect-aubiers"), SlipFormat.A4))
                .isInstanceOf(Print.Busy.class);
    }

    @Test
    void gives_its_plate_back() {
        Semaphore plates = new Semaphore(1);
        PdfPress press = new PdfPress(new Html(), plates, 0);
        press.print(SlipFixtures.one("emmaus-connect-aubiers"), SlipFormat.A4);
        assertThat(plates.availablePermits()).isEqualTo(1);
    }
}
