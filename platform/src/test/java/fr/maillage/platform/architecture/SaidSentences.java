package fr.maillage.platform.architecture;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.directory.PlaceField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every French sentence that the product says to the public, found where it is said; with its plural when it counts. */
final class SaidSentences {
    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern SAID = Pattern.compile("(?<!pages\\.)\\b(?:say|mark)\\(\\s*" + LITERAL);
    private static final Pattern COUNTED =
            Pattern.compile("(?<!French\\.)\\bcount\\(\\s*[^\"]{1,80}?,\\s*" + LITERAL + "\\s*,\\s*" + LITERAL);
    private static final Pattern NOUN_COUNTED =
            Pattern.compile("French\\.count\\(\\s*[^\"]{1,80}?,\\s*" + LITERAL + "\\s*,\\s*" + LITERAL);
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern PUBLIC =
            Pattern.compile("/engines/language/|/platform/(?:search|orientation|shell|ui)/");
    private static final Path TEMPLATES = SourceTree.ROOT.resolve("platform/src/main/jte");

    private SaidSentences() {}

    /** The sentences of an artifact, each with its plural or an empty text. Spaces are plain, as translators see them. */
    static Map<String, String> of(String artifact) {
        Map<String, String> found = new LinkedHashMap<>();
        sources(artifact).filter(SaidSentences::speaks).map(SourceTree::read).forEach(text -> read(text, found));
        if (artifact.equals("engines")) {
            terms().forEach(term -> found.putIfAbsent(loose(term), ""));
        } else {
            Stream.of(PlaceField.values()).forEach(field -> found.putIfAbsent(loose(field.words()), ""));
        }
        return found;
    }

    private static Stream<Path> sources(String artifact) {
        Stream<Path> java =
                SourceTree.mainSources().stream().filter(file -> file.startsWith(SourceTree.ROOT.resolve(artifact)));
        return artifact.equals("engines") ? java : Stream.concat(java, SourceTree.below(TEMPLATES, ".jte").stream());
    }

    /** The rooms that the public walks through speak every language; the others only where they say so. */
    private static boolean speaks(Path file) {
        return PUBLIC.matcher(file.toString()).find() || SourceTree.read(file).contains("language.Words");
    }

    private static void read(String source, Map<String, String> found) {
        String text = COMMENT.matcher(source).replaceAll("");
        SAID.matcher(text).results().forEach(one -> found.putIfAbsent(loose(one.group(1)), ""));
        counted(COUNTED, text, found, "", "{0}");
        counted(NOUN_COUNTED, text, found, "{0} ", "");
    }

    private static void counted(
            Pattern pattern, String text, Map<String, String> found, String before, String holding) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if ((matcher.group(1) + matcher.group(2)).contains(holding)) {
                found.put(loose(before + matcher.group(1)), loose(before + matcher.group(2)));
            }
        }
    }

    /** The words of the closed lists: those that residents read. */
    static List<String> terms() {
        return enums().stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Term.class::cast)
                .flatMap(SaidSentences::words)
                .toList();
    }

    private static Stream<String> words(Term term) {
        boolean labelled = term instanceof Need
                || term instanceof fr.maillage.engines.rank.When
                || term instanceof fr.maillage.engines.geo.TravelMode;
        return labelled ? Stream.of(term.label(), term.words()) : Stream.of(term.words());
    }

    private static List<Class<?>> enums() {
        return SourceTree.mainSources().stream()
                .filter(file -> SourceTree.read(file).contains("implements Term"))
                .<Class<?>>map(SaidSentences::type)
                .toList();
    }

    private static Class<?> type(Path file) {
        try {
            String name = file.toString();
            return Class.forName(name.substring(name.indexOf("fr/maillage"), name.length() - ".java".length())
                    .replace('/', '.'));
        } catch (ClassNotFoundException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private static String loose(String literal) {
        return ESCAPED.matcher(literal)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))))
                .replace("\\\"", "\"")
                .replace('\u00a0', ' ');
    }
}
