package fr.maillage.platform.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Visits the main pages once, so that what they need is in the cache that speeds up the next starts. */
final class FirstVisit {
    private static final List<String> PAGES =
            List.of("/", "/lieux", "/lieux?besoin=print&ou=33000", "/annuaire", "/trouver");

    private FirstVisit() {}

    static void to(String port) {
        try (HttpClient visitor = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                visitor.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException unreachable) {
            throw new IllegalStateException("the product does not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
