package fr.maillage.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class TeamNoticeTests {
    private static final String NOTICE = "Copie restaurée le 1 décembre 2026";

    private final Pages pages = PagesFixtures.plain();

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void every_team_page_says_what_its_request_carries() {
        MockHttpServletRequest visit = new MockHttpServletRequest("GET", "/equipe/appels");
        visit.setAttribute(Pages.TEAM_NOTICE, NOTICE);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(visit));
        assertThat(pages.frame("Appels", null, null).ageNotice()).isEqualTo(NOTICE);
    }

    @Test
    void a_public_page_says_nothing_of_it() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        assertThat(pages.frame("Accueil", null, null).ageNotice()).isNull();
    }
}
