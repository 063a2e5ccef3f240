package fr.maillage.journeys.harness;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitTests {
    private static final Duration SHORT = Duration.ofSeconds(1);

    @Test
    void a_page_that_never_answers_is_ended_with_its_browser() {
        try (Chromium browser = Chromium.start()) {
            Page page = browser.browser().newPage();
            assertThatThrownBy(() ->
                            Limit.on(SHORT, "asking", browser::kill, () -> page.evaluate("new Promise(() => {})")))
                    .isInstanceOf(Limit.TooLong.class)
                    .hasMessageContaining("asking took more than 1 s");
        }
    }

    @Test
    void work_that_fails_in_time_fails_as_it_does() {
        assertThatThrownBy(() -> Limit.on(SHORT, "work", () -> {}, () -> {
                    throw new IllegalStateException("its own");
                }))
                .hasMessage("its own");
    }
}
