package fr.maillage.engines.language;

import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language: those of every artifact that has a file {@code i18n/CODE.po}. Plural forms follow the
 * rules of CLDR, in the order zero, one, two, few, many, other, those that the language has.
 */
final class Catalogue {
    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");
    private static final Map<Language, Catalogue> ALL = new EnumMap<>(Language.class);

    static {
        Language.listAll().forEach(language -> ALL.put(language, read(language)));
    }

    private final Map<String, PoEntry> entries;
    private final PluralRules plurals;
    private final List<String> categories;

    private Catalogue(Map<String, PoEntry> entries, PluralRules plurals) {
        this.entries = entries;
        this.plurals = plurals;
        Set<String> known = plurals.getKeywords();
        this.categories = CATEGORIES.stream().filter(known::contains).toList();
    }

    static Catalogue of(Language language) {
        return ALL.getOrDefault(language, new Catalogue(Map.of(), PluralRules.DEFAULT));
    }

    String say(String french) {
        PoEntry entry = find(french);
        return entry == null ? french : entry.said().getFirst();
    }

    String say(String key, String french, long number) {
        PoEntry entry = find(key);
        if (entry == null) {
            return french;
        }
        List<String> said = entry.said();
        int form = said.size() == 1 ? 0 : categories.indexOf(plurals.select(number));
        return said.get(Math.min(form, said.size() - 1));
    }

    private @Nullable PoEntry find(String french) {
        PoEntry entry = entries.get(french);
        return entry == null && french.indexOf('\u00a0') >= 0 ? entries.get(Tied.loose(french)) : entry;
    }

    private static Catalogue read(Language language) {
        Map<String, PoEntry> entries = new HashMap<>();
        for (URL file : files(language)) {
            try (InputStream in = file.openStream()) {
                for (PoEntry entry : PoEntry.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                    keys(entry.french()).forEach(key -> entries.put(key, entry));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new Catalogue(Map.copyOf(entries), PluralRules.forLocale(language.locale()));
    }

    /** The sources may tie signs and units to their word; translators see plain spaces. */
    private static Stream<String> keys(String french) {
        return Stream.of(french, Tied.french(french))
                .flatMap(text -> Stream.of(text, text.replace("{0} ", "{0}\u00a0")))
                .distinct();
    }

    private static List<URL> files(Language language) {
        try {
            @Nullable ClassLoader loader = Catalogue.class.getClassLoader();
            return loader == null
                    ? List.of()
                    : Collections.list(loader.getResources("i18n/" + language.code() + ".po"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
