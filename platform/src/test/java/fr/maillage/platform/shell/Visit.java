package fr.maillage.platform.shell;

import fr.maillage.platform.orientation.WizardFace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Visits the public pages as a browser without JavaScript would; they are started once for all tests. */
final class Visit {
    private static final String ADDRESS = start();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Visit() {}

    static Document page(String path) {
        return Jsoup.parse(new String(get(path).body(), StandardCharsets.UTF_8), ADDRESS + path);
    }

    static HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ADDRESS + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String start() {
        SpringApplication application = new SpringApplication(WizardFace.class);
        ConfigurableApplicationContext context =
                application.run("--server.port=0", "--maillage.phone=+33536490012", "--maillage.demo=true");
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }
}
