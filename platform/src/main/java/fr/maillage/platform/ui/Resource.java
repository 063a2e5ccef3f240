package fr.maillage.platform.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files packed with the program under {@code /ui}. A missing one is a broken build. */
final class Resource {
    private Resource() {}

    static byte[] bytes(String path) {
        try (InputStream in = Resource.class.getResourceAsStream("/ui/" + path)) {
            if (in == null) {
                throw new IllegalStateException("not packed: /ui/" + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
