package fr.maillage.platform.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request over TLS to one address that was already resolved: the name serves for the certificate only, so that a name
 * that changes its mind leads nowhere else.
 *
 * @param reachable which addresses are allowed
 * @param port where the servers listen
 * @param handshake which certificates are believed
 * @param patience for the whole of it
 */
record Wire(Predicate<InetAddress> reachable, int port, DefaultClientTlsStrategy handshake, Duration patience) {
    static final int HTTPS = 443;
    private static final int LARGEST = 10_000_000;
    private static final int CHUNK = 1 << 15;

    static Wire tls() {
        return new Wire(
                PublicAddress::is,
                HTTPS,
                new DefaultClientTlsStrategy(SSLContexts.createSystemDefault()),
                Duration.ofSeconds(10));
    }

    /** What a server answered. */
    sealed interface Answer {
        record File(byte[] content, @Nullable String mark) implements Answer {}

        record Same() implements Answer {}

        record Redirect(String location) implements Answer {}

        record TooLarge() implements Answer {}

        record Failure(int status) implements Answer {}
    }

    boolean mayReach(InetAddress address) {
        return reachable.test(address);
    }

    Answer get(URI address, InetAddress pinned, @Nullable String mark) throws IOException {
        HttpGet request = new HttpGet(at(address));
        request.setConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(patience))
                .setRedirectsEnabled(false)
                .build());
        request.setHeader("Accept-Encoding", "identity");
        if (mark != null) {
            request.setHeader(isTag(mark) ? "If-None-Match" : "If-Modified-Since", mark);
        }
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
                CloseableHttpClient client = client(pinned)) {
            ScheduledFuture<?> end = clock.schedule(request::abort, patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return client.execute(request, Wire::read);
            } finally {
                end.cancel(false);
                clock.shutdownNow();
            }
        }
    }

    /** A tag is between quotes (RFC 9110, 8.8.3); a server that has none gives a date. */
    private static boolean isTag(String mark) {
        return mark.endsWith("\"");
    }

    private URI at(URI address) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return URI.create("https://" + address.getHost() + (port == HTTPS ? "" : ":" + port) + path + query);
    }

    private CloseableHttpClient client(InetAddress pinned) {
        DnsResolver one = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return new InetAddress[] {pinned};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(one)
                        .setTlsSocketStrategy(handshake)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(patience))
                                .setSocketTimeout(Timeout.of(patience))
                                .build())
                        .build())
                .setUserAgent("Maillage")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static Answer read(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        if (status == 304) {
            return new Answer.Same();
        }
        if (status >= 300 && status < 400) {
            Header location = response.getFirstHeader("Location");
            return location == null ? new Answer.Failure(status) : new Answer.Redirect(location.getValue());
        }
        HttpEntity entity = response.getEntity();
        if (status != 200 || entity == null) {
            return new Answer.Failure(status);
        }
        try (InputStream in = entity.getContent()) {
            Header tag = response.getFirstHeader("ETag");
            Header mark = tag == null ? response.getFirstHeader("Last-Modified") : tag;
            return body(in, mark == null ? null : mark.getValue());
        }
    }

    private static Answer body(InputStream in, @Nullable String mark) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            content.write(chunk, 0, read);
            if (content.size() > LARGEST) {
                return new Answer.TooLarge();
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
        }
        return new Answer.File(content.toByteArray(), mark);
    }
}
