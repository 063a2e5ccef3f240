package fr.maillage.platform.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTests {
    @Test
    void waits_ninety_seconds_then_thirty() {
        assertThat(Pace.USUAL.idle()).hasSeconds(90);
        assertThat(Pace.USUAL.answer()).hasSeconds(30);
    }

    @Test
    void refuses_to_hurry_or_to_wait_for_ever() {
        assertThatThrownBy(() -> new Pace(Duration.ofSeconds(29), Duration.ofSeconds(30)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pace(Duration.ofSeconds(90), Duration.ofSeconds(121)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
