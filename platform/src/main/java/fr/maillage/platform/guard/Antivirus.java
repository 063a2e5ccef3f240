package fr.maillage.platform.guard;

import fr.maillage.platform.kernel.Settings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Shows each file that somebody sends to the antivirus of the machine, when the territory has one: ClamAV, spoken to in
 * its own words (clamd(8), command {@code INSTREAM}). An antivirus that was named and does not answer lets nothing in.
 */
@Component
public class Antivirus {
    private static final Logger LOG = LoggerFactory.getLogger(Antivirus.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_024;

    private final String address;
    private final Duration patience;

    @Autowired
    Antivirus(Settings settings) {
        this(settings.trust().antivirus(), PATIENCE);
    }

    Antivirus(String address, Duration patience) {
        this.address = address.strip();
        this.patience = patience;
    }

    /** What the antivirus says of a file; clean when the territory has none. */
    public Scan scan(byte[] content) {
        if (address.isEmpty()) {
            return Scan.CLEAN;
        }
        try (SocketChannel wire = open()) {
            String answer = ask(wire, content);
            if (answer.endsWith(" OK")) {
                return Scan.CLEAN;
            }
            LOG.warn("the antivirus refuses a file: {}", answer);
            return answer.endsWith(" FOUND") ? Scan.INFECTED : Scan.UNANSWERED;
        } catch (IOException | IllegalArgumentException silent) {
            LOG.warn("the antivirus does not answer: {}", silent.getMessage());
            return Scan.UNANSWERED;
        }
    }

    private SocketChannel open() throws IOException {
        return address.startsWith("/") ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    /** A whole exchange takes no longer than we are patient: the wire is then closed under whoever still waits. */
    private String ask(SocketChannel wire, byte[] content) throws IOException {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("antivirus").start(() -> {
            try {
                answer.complete(exchange(wire, content));
            } catch (IOException | RuntimeException failed) {
                answer.completeExceptionally(failed);
            }
        });
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            throw new IOException("no answer in time, or none at all", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private String exchange(SocketChannel wire, byte[] content) throws IOException {
        wire.connect(target());
        write(wire, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        for (int from = 0; from < content.length; from += PIECE) {
            int length = Math.min(PIECE, content.length - from);
            write(wire, ByteBuffer.allocate(4).putInt(length).flip());
            write(wire, ByteBuffer.wrap(content, from, length));
        }
        write(wire, ByteBuffer.allocate(4).putInt(0).flip());
        return read(wire);
    }

    private SocketAddress target() {
        int colon = address.lastIndexOf(':');
        return address.startsWith("/")
                ? UnixDomainSocketAddress.of(address)
                : new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    private static void write(SocketChannel wire, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            wire.write(bytes);
        }
    }

    /** Up to the NUL that ends an answer. */
    private static String read(SocketChannel wire) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && wire.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    /** What became of a file. */
    public enum Scan {
        CLEAN,
        INFECTED,
        /** Named, and silent: nothing is let in. */
        UNANSWERED
    }
}
