package fr.maillage.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

class RoutesTests {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/invitation/AAAA-BBBB");

    @Test
    void the_pattern_is_written_and_never_the_address() {
        arrive("/invitation/{word}");
        assertThat(Routes.of(request)).isEqualTo("/invitation/{word}");
    }

    @Test
    void the_page_of_an_error_does_not_hide_where_it_happened() {
        arrive("/invitation/{word}");
        request.setDispatcherType(DispatcherType.ERROR);
        arrive("/error");
        assertThat(Routes.of(request)).isEqualTo("/invitation/{word}");
    }

    @Test
    void an_address_without_route_is_not_written_either() {
        assertThat(Routes.of(request)).doesNotContain("AAAA");
    }

    private void arrive(String pattern) {
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        Routes.remember(request);
    }
}
