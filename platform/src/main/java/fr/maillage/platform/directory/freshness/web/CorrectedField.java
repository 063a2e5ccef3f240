package fr.maillage.platform.directory.freshness.web;

import static fr.maillage.engines.language.Words.mark;

import java.util.Arrays;
import java.util.Optional;

/** What one may correct, one at a time. */
enum CorrectedField {
    HOURS("horaires", mark("Corriger les horaires"), mark("Les horaires")),
    PHONE("telephone", mark("Corriger le téléphone"), mark("Le téléphone")),
    EMAIL("courriel", mark("Corriger le courriel"), mark("Le courriel")),
    CLOSING("fermeture", mark("Annoncer une fermeture"), mark("Une fermeture à venir")),
    GONE("disparu", mark("Ce lieu n’existe plus"), mark("Ce lieu n’existe plus"));

    private final String code;
    private final String heading;
    private final String words;

    CorrectedField(String code, String heading, String words) {
        this.code = code;
        this.heading = heading;
        this.words = words;
    }

    String code() {
        return code;
    }

    String heading() {
        return heading;
    }

    String words() {
        return words;
    }

    static Optional<CorrectedField> find(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
