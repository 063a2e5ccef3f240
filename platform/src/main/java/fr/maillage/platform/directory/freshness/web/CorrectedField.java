package fr.maillage.platform.directory.freshness.web;

import java.util.Arrays;
import java.util.Optional;

/** What one may correct, one at a time. */
enum CorrectedField {
    HOURS("horaires", "Corriger les horaires", "Les horaires"),
    PHONE("telephone", "Corriger le téléphone", "Le téléphone"),
    EMAIL("courriel", "Corriger le courriel", "Le courriel"),
    CLOSING("fermeture", "Annoncer une fermeture", "Une fermeture à venir"),
    GONE("disparu", "Ce lieu n’existe plus", "Ce lieu n’existe plus");

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
