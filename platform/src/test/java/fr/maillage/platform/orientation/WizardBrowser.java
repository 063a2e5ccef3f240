package fr.maillage.platform.orientation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Visits the pages as a browser without JavaScript and without cookies would. One server a run. */
public final class WizardBrowser {
    private static final ServletWebServerApplicationContext PAGES =
            (ServletWebServerApplicationContext) SpringApplication.run(WizardFace.class, "--server.port=0");

    private final HttpClient client;

    private WizardBrowser(HttpClient.Redirect redirects) {
        client = HttpClient.newBuilder().followRedirects(redirects).build();
    }

    /** A browser that follows where it is led. */
    public static WizardBrowser following() {
        return new WizardBrowser(HttpClient.Redirect.NORMAL);
    }

    /** A browser that shows where it is led. */
    public static WizardBrowser still() {
        return new WizardBrowser(HttpClient.Redirect.NEVER);
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String address) {
        try {
            URI uri = URI.create("http://localhost:"
                    + Objects.requireNonNull(PAGES.getWebServer()).getPort() + address);
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What was counted since the start. */
    public static Map<AnonymousQuestion, Integer> counted() {
        return PAGES.getBean(QuestionCounter.class).waiting();
    }
}
