package fr.maillage.platform.identity.federation;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import fr.maillage.platform.kernel.OidcSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The way to the provider: follows no redirection, reads at most a mebibyte, and waits no longer for a whole answer than
 * it was told.
 */
final class Wire implements HTTPRequestSender, ResourceRetriever {
    private static final long MOST_BYTES = 1 << 20;

    private final HttpClient client;
    private final Duration patience;

    Wire(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The text at an address; anything but success is a failure of the provider. */
    String read(URI address) throws IOException {
        HttpResponse<String> answer =
                exchange(request(address).header("Accept", "application/json").build());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    @Override
    public Resource retrieveResource(URL address) throws IOException {
        return new Resource(read(URI.create(address.toString())), "application/json");
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        HttpRequest.Builder request = request(asked.getURI());
        for (Map.Entry<String, List<String>> header : asked.getHeaderMap().entrySet()) {
            header.getValue().forEach(value -> request.header(header.getKey(), value));
        }
        String body = asked.getBody();
        HttpResponse<String> answer = exchange(
                body == null
                        ? request.GET().build()
                        : request.POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
        if (answer.statusCode() >= 500) {
            throw new IOException(asked.getURI() + " answered " + answer.statusCode());
        }
        return translated(answer);
    }

    private static HTTPResponse translated(HttpResponse<String> answer) throws IOException {
        HTTPResponse response = new HTTPResponse(answer.statusCode());
        try {
            String type = answer.headers().firstValue("Content-Type").orElse("application/json");
            response.setContentType(type);
        } catch (ParseException strange) {
            throw new IOException("the provider names a content type that is none", strange);
        }
        response.setBody(answer.body());
        return response;
    }

    private static HttpRequest.Builder request(URI address) throws IOException {
        if (!OidcSettings.isSafe(address)) {
            throw new IOException(address + " is not an address that nobody on the way can read");
        }
        return HttpRequest.newBuilder(address);
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(
                request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_BYTES));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new IOException(request.uri() + " could not be read", failed.getCause());
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new IOException(request.uri() + " took too long", slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
