package fr.maillage.platform.directory.contribution;

import static fr.maillage.engines.language.Words.mark;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is wrong on a sheet. */
public enum Subject {
    HOURS("horaires", mark("Les jours ou les heures d’ouverture")),
    PHONE("telephone", mark("Le téléphone ou le courriel")),
    ADDRESS("adresse", mark("Le nom ou l’adresse")),
    CLOSED("ferme", mark("Le lieu a fermé pour toujours")),
    SERVICES("services", mark("Ce que l’on peut y faire")),
    OTHER("autre", mark("Autre chose"));

    private final String code;
    private final String words;

    Subject(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As it is written in forms. */
    public String code() {
        return code;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** The subject of a form's answer, if there is one. */
    public static Optional<Subject> find(String code) {
        return Stream.of(values()).filter(subject -> subject.code.equals(code)).findFirst();
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Subject ofStored(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
