package fr.maillage.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StaticFileTests {
    private static final int BUDGET = 15_000;

    private final String css = Visit.page("/").select("link[rel=stylesheet]").attr("href");
    private final String js = Visit.page("/").select("script[src]").attr("src");

    @Test
    void keeps_the_stylesheet_and_the_script_under_their_budgets() {
        assertThat(Visit.get(css, "Accept-Encoding", "gzip").body().length).isLessThan(BUDGET);
        assertThat(Visit.get(js, "Accept-Encoding", "gzip").body().length).isLessThan(BUDGET);
    }

    @Test
    void lets_browsers_keep_a_file_for_ever_under_a_name_that_changes_with_it() {
        HttpResponse<byte[]> answer = Visit.get(css);
        assertThat(css).matches("/static/maillage-[0-9a-f]{10}\\.css");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(answer.headers().firstValue("Vary").orElse("")).containsIgnoringCase("Accept-Encoding");
    }

    @Test
    void draws_every_icon_once_in_the_stylesheet() {
        String text = new String(Visit.get(css).body(), StandardCharsets.UTF_8);
        assertThat(text.split("\\.i-phone\\{", -1)).hasSize(2);
    }

    @Test
    void writes_no_side_that_depends_on_the_direction_of_reading() {
        String text = new String(Visit.get(css).body(), StandardCharsets.UTF_8);
        assertThat(text)
                .doesNotContainPattern("(margin|padding|border)-(left|right|top|bottom)")
                .doesNotContainPattern("[;{ ](left|right|top|bottom|width|height):")
                .doesNotContainPattern("text-align: ?(left|right)");
    }

    @Test
    void refuses_a_name_it_does_not_know() {
        assertThat(Visit.get("/static/..%2Fapplication.properties").statusCode())
                .isBetween(400, 404);
        assertThat(Visit.get("/static/maillage.css").statusCode()).isEqualTo(404);
    }
}
