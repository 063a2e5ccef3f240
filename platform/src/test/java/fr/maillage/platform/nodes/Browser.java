package fr.maillage.platform.nodes;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody who keeps cookies and goes nowhere unless told. */
public final class Browser implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> said = new TreeMap<>();
    private String whence = "same-origin";

    private Browser(String address) {
        this.address = address;
    }

    /** Of the product at an address. */
    public static Browser at(String address) {
        return new Browser(address);
    }

    /** Takes the session of a secret, or none. */
    public Browser holding(String secret) {
        cookies.put("maillage", secret);
        return this;
    }

    /** Says from now on that forms come from there: {@code same-origin}, {@code cross-site}… */
    public Browser comingFrom(String site) {
        whence = site;
        return this;
    }

    /** Says a header more with every request from now on. */
    public Browser saying(String header, String value) {
        said.put(header, value);
        return this;
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form: names and values by turns. */
    public HttpResponse<String> post(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /** Sends a form that could hold a file, and holds none. */
    public HttpResponse<String> upload(String path) {
        return uploadParts(path, "");
    }

    /** Sends a form whose field for a file was left alone. */
    public HttpResponse<String> uploadNothing(String path, String field) {
        return uploadParts(
                path,
                "--limite\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n\r\n");
    }

    private HttpResponse<String> uploadParts(String path, String parts) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=limite")
                .POST(HttpRequest.BodyPublishers.ofString(parts + "--limite--\r\n")));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")
                .header("Sec-Fetch-Site", whence);
        said.forEach(request::header);
        String kept = cookies.entrySet().stream()
                .filter(cookie -> !cookie.getValue().isEmpty())
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return kept.isEmpty() ? request : request.header("Cookie", kept);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers()
                    .allValues("Set-Cookie")
                    .forEach(value -> cookies.put(
                            value.substring(0, value.indexOf('=')),
                            value.substring(value.indexOf('=') + 1, value.indexOf(';'))));
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
