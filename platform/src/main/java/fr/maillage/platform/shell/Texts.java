package fr.maillage.platform.shell;

import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.Markdown;
import fr.maillage.platform.ui.Site;
import fr.maillage.platform.ui.audit.AuditGrid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The plain pages: the text that the territory put in the folder {@code textes} of its data, else the one packed with the
 * program.
 */
@Component
class Texts {
    private final Path own;
    private final Placeholders placeholders;

    Texts(Settings settings, Site site) {
        this.own = settings.data().resolve("textes");
        Map<String, String> words = new HashMap<>();
        words.put("territoire", site.territory());
        words.put("editeur", site.territory());
        if (site.helpLine() != null) {
            words.put("telephone", site.helpLine().phone().words());
        }
        words.putAll(AuditWords.of(AuditGrid.packed()));
        this.placeholders = new Placeholders(Map.copyOf(words), site.territory());
    }

    /** The HTML of a text, by the name of its file without {@code .md}. */
    String html(String name) {
        return Markdown.html(placeholders.fill(text(name + ".md")));
    }

    private String text(String file) {
        Path ours = own.resolve(file);
        try {
            if (Files.isRegularFile(ours)) {
                return Files.readString(ours);
            }
            try (InputStream in = Texts.class.getResourceAsStream("/texts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("not packed: /texts/" + file);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
