package fr.maillage.platform.kiosk.web;

import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.Words;
import fr.maillage.engines.rank.When;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.search.web.UrlWords;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a visitor of a terminal is, and how the screen shall look: all of it is in the address, nothing is kept. The
 * address bears the minute at which it was drawn; five minutes later it leads to the rest screen, even without scripts.
 *
 * @param base {@code /borne/} and the key
 * @param where {@code pres}, or the code of a commune, or absent
 * @param texts how many short messages left during this visit
 */
record Trail(
        String base,
        Optional<Need> need,
        @Nullable String where,
        Optional<When> when,
        boolean contrast,
        boolean large,
        boolean patient,
        int texts,
        Instant drawnAt) {
    static final String HERE = "pres";
    private static final int TEXTS_OF_A_VISIT = 3;
    private static final Duration LIFE = Duration.ofMinutes(5);

    static Trail read(String base, Map<String, String[]> parameters, Instant now) {
        String where = first(parameters, "ou");
        return new Trail(
                base,
                need(first(parameters, "besoin")),
                where.matches(HERE + "|[0-9AB]{5}") ? where : null,
                when(first(parameters, "quand")),
                first(parameters, "contraste").equals("oui"),
                first(parameters, "taille").equals("grande"),
                first(parameters, "temps").equals("long"),
                first(parameters, "sms").matches("[1-9]") ? Integer.parseInt(first(parameters, "sms")) : 0,
                instant(first(parameters, "h"), now));
    }

    /** True when nobody can still be reading the page that held this address. */
    boolean isStale(Instant now) {
        return drawnAt.plus(patient ? LIFE.multipliedBy(2) : LIFE).isBefore(now);
    }

    Trail asking(Need asked) {
        return new Trail(base, Optional.of(asked), where, when, contrast, large, patient, texts, drawnAt);
    }

    Trail going(String place) {
        return new Trail(base, need, place, when, contrast, large, patient, texts, drawnAt);
    }

    Trail anywhere() {
        return new Trail(base, need, null, when, contrast, large, patient, texts, drawnAt);
    }

    Trail at(When time) {
        return new Trail(base, need, where, Optional.of(time), contrast, large, patient, texts, drawnAt);
    }

    Trail withContrast(boolean wanted) {
        return new Trail(base, need, where, when, wanted, large, patient, texts, drawnAt);
    }

    Trail withLargeText(boolean wanted) {
        return new Trail(base, need, where, when, contrast, wanted, patient, texts, drawnAt);
    }

    Trail withPatience() {
        return new Trail(base, need, where, when, contrast, large, true, texts, drawnAt);
    }

    Trail texted() {
        return new Trail(base, need, where, when, contrast, large, patient, texts + 1, drawnAt);
    }

    /** True when a visit has had its share of short messages. */
    boolean hasTextsEnough() {
        return texts >= TEXTS_OF_A_VISIT;
    }

    Trail drawn(Instant now) {
        return new Trail(base, need, where, when, contrast, large, patient, texts, now);
    }

    /** Where everything is erased and French is spoken again, from a page of any language. */
    String end() {
        return (Words.language() == Language.FRENCH ? "" : "/" + Language.FRENCH.code()) + base + "/fin";
    }

    /** The address of a screen for whoever is here. */
    String to(String screen) {
        Map<String, String> said = new LinkedHashMap<>();
        need.ifPresent(asked -> said.put("besoin", UrlWords.of(asked)));
        if (where != null) {
            said.put("ou", where);
        }
        when.ifPresent(time -> said.put("quand", time.code()));
        if (contrast) {
            said.put("contraste", "oui");
        }
        if (large) {
            said.put("taille", "grande");
        }
        if (patient) {
            said.put("temps", "long");
        }
        if (texts > 0) {
            said.put("sms", Integer.toString(texts));
        }
        said.put("h", Long.toString(drawnAt.getEpochSecond() / 60, Character.MAX_RADIX));
        return base + screen + "?"
                + said.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static Optional<Need> need(String word) {
        return Arrays.stream(Need.values())
                .filter(need -> UrlWords.of(need).equals(word))
                .findFirst();
    }

    private static Optional<When> when(String word) {
        return Arrays.stream(When.values())
                .filter(when -> when.code().equals(word))
                .findFirst();
    }

    private static Instant instant(String minutes, Instant now) {
        if (!minutes.matches("[0-9a-z]{1,8}")) {
            return now;
        }
        return Instant.ofEpochSecond(60 * Long.parseLong(minutes, Character.MAX_RADIX));
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
