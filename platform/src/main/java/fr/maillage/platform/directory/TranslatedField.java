package fr.maillage.platform.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text of a place that people translate: what the closed lists do not say. */
public enum TranslatedField {
    PRESENTATION("presentation", "Présentation"),
    HOW_TO_COME("how-to-come", "Comment venir"),
    WHAT_TO_BRING("what-to-bring", "À apporter, une chose par ligne");

    private final String code;
    private final String words;

    TranslatedField(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The field of a stored code. */
    public static Optional<TranslatedField> find(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** As it is stored and named in forms. */
    public String code() {
        return code;
    }

    /** As the team reads it. */
    public String words() {
        return words;
    }

    /** The French text of a place today; absent when it has none. Several things to bring are several lines. */
    public @Nullable String french(Place place) {
        return switch (this) {
            case PRESENTATION -> place.description() == null ? place.summary() : place.description();
            case HOW_TO_COME -> place.reception().howToCome();
            case WHAT_TO_BRING -> lines(place.reception().whatToBring());
        };
    }

    private static @Nullable String lines(List<String> things) {
        return things.isEmpty() ? null : String.join("\n", things);
    }
}
