package fr.maillage.platform.shell;

import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.Words;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The plain pages: the text that the territory put in the folder {@code textes} of its data, else the one packed with the
 * program.
 */
@Component
class Texts {
    private final Path own;
    private final Map<String, String> words;
    private final String publisher;

    Texts(Settings settings, Site site) {
        this.own = settings.data().resolve("textes");
        this.words = new HashMap<>();
        this.publisher = site.territory();
        words.put("territoire", site.territory());
        words.put("editeur", site.territory());
        if (site.helpLine() != null) {
            words.put("telephone", site.helpLine().phone().words());
        }
    }

    /**
     * A text as a page shows it.
     *
     * @param lang {@code fr} when nobody has translated it yet, absent when it is in the language of the page
     */
    record Said(String html, @Nullable String lang) {}

    /** A text, by the name of its file without {@code .md}, in the language spoken or else in French. */
    Said get(String name) {
        Language language = Words.language();
        return find(language.code() + "/" + name + ".md")
                .filter(text -> language != Language.FRENCH)
                .map(text -> new Said(html(text), null))
                .orElseGet(() ->
                        new Said(Words.inFrench(() -> html(find(name + ".md").orElseThrow())), Words.french()));
    }

    private String html(String text) {
        Map<String, String> all = new HashMap<>(words);
        all.putAll(AuditWords.of(AuditGrid.packed()));
        return Markdown.html(new Placeholders(all, publisher).fill(text));
    }

    private Optional<String> find(String file) {
        Path ours = own.resolve(file);
        try {
            if (Files.isRegularFile(ours)) {
                return Optional.of(Files.readString(ours));
            }
            try (InputStream in = Texts.class.getResourceAsStream("/texts/" + file)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
