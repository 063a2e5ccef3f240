package fr.maillage.platform.guard;

import fr.maillage.platform.database.Outgoing;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Speaks to a server that the configuration names, once: no redirect is followed, nothing is tried again, the whole takes
 * no more time than it was given, and what comes back is cut. A restored copy speaks to nobody.
 */
@Component
public class Courier {
    private static final Duration TO_CONNECT = Duration.ofSeconds(4);
    private static final int LARGEST = 64_000;

    private final Outgoing outgoing;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Courier(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /** Runs the errand and says what came of it; never throws for what the server does. */
    public ErrandOutcome run(Errand errand) {
        if (!outgoing.allowed()) {
            return new ErrandOutcome.Held();
        }
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request(errand), HttpResponse.BodyHandlers.limiting(utf8(), LARGEST));
        try {
            HttpResponse<String> came = answer.get(errand.patience().toMillis(), TimeUnit.MILLISECONDS);
            return new ErrandOutcome.Answered(came.statusCode(), came.body());
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return new ErrandOutcome.Unknown("no answer in " + errand.patience().toMillis() + " ms");
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new ErrandOutcome.Unknown("stopped");
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof ConnectException
                    ? new ErrandOutcome.Unreached("not reached")
                    : new ErrandOutcome.Unknown(name(failed));
        }
    }

    private static HttpResponse.BodyHandler<String> utf8() {
        return HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
    }

    private static String name(ExecutionException failed) {
        return failed.getCause() instanceof IOException cause ? cause.getClass().getSimpleName() : "failed";
    }

    private static HttpRequest request(Errand errand) {
        HttpRequest.BodyPublisher body = errand.body().isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(errand.body(), StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(errand.address()).method(errand.method(), body);
        errand.headers().forEach(header -> request.setHeader(header.getKey(), header.getValue()));
        return request.setHeader("User-Agent", "Maillage").build();
    }
}
