package fr.maillage.platform.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Tells people from programs, for counting only: what is no browser, or fetches before anybody asks, is not counted. */
final class Readers {
    private static final Pattern PROGRAM = Pattern.compile(
            "bot|crawl|spider|slurp|preview|scan|monitor|check|fetch|archive|lighthouse|curl|wget|python|java/|java-|httpclient|okhttp|go-http|libwww|axios|node");

    private Readers() {}

    static boolean isPerson(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return request.getMethod().equals("GET")
                && agent != null
                && request.getHeader("Sec-Purpose") == null
                && !PROGRAM.matcher(agent.toLowerCase(Locale.ROOT)).find();
    }
}
