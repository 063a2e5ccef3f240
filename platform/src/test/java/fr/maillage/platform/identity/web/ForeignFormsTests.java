package fr.maillage.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A form from somewhere, before the product: what browsers say of it, one situation after the other. */
class ForeignFormsTests {
    private static final String HOST = "maillage.example";

    private final MockHttpServletRequest form = form("POST");

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void takes_a_form_that_the_browser_calls_ours(String site) {
        form.addHeader("Sec-Fetch-Site", site);
        assertThat(passes(signedIn(form))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "", "Same-Origin", "same-origin, cross-site"})
    void refuses_a_form_that_the_browser_calls_anything_else(String site) {
        form.addHeader("Sec-Fetch-Site", site);
        assertThat(passes(form)).isFalse();
    }

    @Test
    void believes_the_browser_before_the_origin() {
        form.addHeader("Sec-Fetch-Site", "cross-site");
        form.addHeader("Origin", "https://" + HOST);
        assertThat(passes(form)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://maillage.example, true",
        "http://maillage.example, true",
        "https://ailleurs.example, false",
        "https://pas-maillage.example, false",
        "https://maillage.example.ailleurs.example, false",
        "https://maillage.example:8443, false",
        "https://sous.maillage.example, false",
        "null, false",
        "'', false"
    })
    void looks_at_the_origin_when_the_browser_says_nothing_else(String origin, boolean taken) {
        form.addHeader("Origin", origin);
        assertThat(passes(signedIn(form))).isEqualTo(taken);
    }

    @Test
    void an_old_browser_writes_as_anybody_and_not_as_somebody() {
        assertThat(passes(form)).isTrue();
        assertThat(passes(signedIn(form("POST")))).isFalse();
    }

    @Test
    void knows_the_session_over_tls_by_its_other_name() {
        form.setSecure(true);
        form.setCookies(new Cookie("__Host-maillage", "secret"));
        assertThat(passes(form)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "MOVE"})
    void watches_whatever_may_change_something(String method) {
        MockHttpServletRequest request = form(method);
        request.addHeader("Sec-Fetch-Site", "cross-site");
        assertThat(passes(request)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void lets_whoever_reads_come_from_anywhere(String method) {
        MockHttpServletRequest request = form(method);
        request.addHeader("Sec-Fetch-Site", "cross-site");
        assertThat(passes(signedIn(request))).isTrue();
    }

    private static MockHttpServletRequest form(String method) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/compte/nom");
        request.addHeader("Host", HOST);
        return request;
    }

    private static MockHttpServletRequest signedIn(MockHttpServletRequest request) {
        request.setCookies(new Cookie("maillage", "secret"));
        return request;
    }

    private static boolean passes(MockHttpServletRequest request) {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        MockFilterChain onwards = new MockFilterChain();
        try {
            new ForeignForms().doFilter(request, answer, onwards);
        } catch (ServletException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        boolean passed = onwards.getRequest() != null;
        assertThat(answer.getStatus()).isEqualTo(passed ? 200 : 403);
        return passed;
    }
}
