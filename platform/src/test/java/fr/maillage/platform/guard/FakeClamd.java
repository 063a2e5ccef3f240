package fr.maillage.platform.guard;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Speaks like clamd: takes a stream in pieces, each after its length, and finds the test file that every antivirus finds
 * (EICAR). A test may make it say something else, or nothing.
 */
public final class FakeClamd implements AutoCloseable {
    /** The test file, in two halves so that no antivirus takes this source for it. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int LARGEST = 25 * 1024 * 1024;

    private final ServerSocket door;
    private volatile String lie = "";
    private volatile boolean mute;

    public FakeClamd() {
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    void lie(String answer) {
        lie = answer;
    }

    void mute() {
        mute = true;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                answer(visitor);
            } catch (IOException gone) {
                // The visitor left, or the door closed.
            }
        }
    }

    private void answer(Socket visitor) throws IOException {
        DataInputStream in = new DataInputStream(visitor.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        byte[] file = new byte[0];
        int length = in.readInt();
        while (length > 0 && file.length + length <= LARGEST) {
            int before = file.length;
            file = Arrays.copyOf(file, before + length);
            in.readFully(file, before, length);
            length = in.readInt();
        }
        if (mute) {
            in.read();
            return;
        }
        String found = new String(file, StandardCharsets.ISO_8859_1).contains(EICAR)
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
        String said = !command.equals("zINSTREAM\0") ? "UNKNOWN COMMAND" : lie.isEmpty() ? found : lie;
        visitor.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
