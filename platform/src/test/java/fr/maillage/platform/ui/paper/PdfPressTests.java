package fr.maillage.platform.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class PdfPressTests {
    @Test
    void refuses_politely_when_every_plate_is_taken() {
        PdfPress busy = new PdfPress(new Semaphore(0), 0);
        assertThat(busy.print(PaperFixtures.job("Bonjour."))).isInstanceOf(Print.Busy.class);
    }

    @Test
    void gives_its_plate_back() {
        Semaphore plates = new Semaphore(1);
        PdfPress press = new PdfPress(plates, 0);
        press.print(PaperFixtures.job("Bonjour."));
        assertThat(plates.availablePermits()).isEqualTo(1);
    }
}
