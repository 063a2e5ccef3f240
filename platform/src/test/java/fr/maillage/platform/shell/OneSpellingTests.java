package fr.maillage.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OneSpellingTests {
    @ParameterizedTest
    @CsvSource({
        "/%61ctuator/prometheus, /actuator/prometheus",
        "/lieux/x/fiche.pd%66, /lieux/x/fiche.pdf",
        "/donn%65es/lieux.csv, /donnees/lieux.csv",
        "/connexion/cle/questio%6e, /connexion/cle/question",
        "/%41%7A%30%2D%5f%7e%2e, /Az0-_~.",
    })
    void a_sign_that_needs_no_percent_leads_to_the_plain_address(String written, String plain) throws Exception {
        assertThat(answer("GET", written).getHeader("Location")).isEqualTo(plain);
        assertThat(answer("POST", written).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a;x=1/b", "//actuator/health", "/x/../actuator", "/x/./y", "/x/..", "/%2e%2e/actuator", "/a\\b"
            })
    void a_second_way_to_the_same_address_leads_nowhere(String written) throws Exception {
        assertThat(answer("GET", written).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lieux/m%C3%A9diath%C3%A8que", "/lieux/a%20b", "/annuaire.pdf", "/.well-known/x"})
    void an_address_that_needs_its_signs_passes(String written) throws Exception {
        assertThat(passes(written)).isTrue();
    }

    @Test
    void the_question_is_kept() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/li%65ux");
        request.setQueryString("ou=33000");
        MockHttpServletResponse response = new MockHttpServletResponse();
        new OneSpelling().doFilter(request, response, new MockFilterChain());
        assertThat(response.getHeader("Location")).isEqualTo("/lieux?ou=33000");
    }

    private static boolean passes(String path) throws ServletException, IOException {
        MockFilterChain chain = new MockFilterChain();
        new OneSpelling().doFilter(new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }

    private static MockHttpServletResponse answer(String method, String path) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new OneSpelling().doFilter(new MockHttpServletRequest(method, path), response, new MockFilterChain());
        return response;
    }
}
