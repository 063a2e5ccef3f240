package fr.maillage.platform.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Long outputs: buffered, in UTF-8, and never closing the terminal. */
final class Output {
    private static final int BUFFER = 1 << 16;

    private Output() {}

    static PrintStream buffered(PrintStream terminal) {
        return new PrintStream(new BufferedOutputStream(leftOpen(terminal), BUFFER), false, StandardCharsets.UTF_8);
    }

    /** Closing it flushes what it wraps and leaves it open. */
    static OutputStream leftOpen(PrintStream terminal) {
        return new FilterOutputStream(terminal) {
            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                out.write(bytes, start, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
