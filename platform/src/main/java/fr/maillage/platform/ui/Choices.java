package fr.maillage.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with several answers: drawn as radio buttons, as boxes or as a list to unfold.
 *
 * @param name name in the address
 * @param label the question
 * @param error what is wrong, or absent
 */
public record Choices(
        String name,
        String label,
        @Nullable String hint,
        @Nullable String error,
        List<Choice> options) {
    public Choices {
        options = List.copyOf(options);
    }

    /** A question without hint or error. */
    public static Choices of(String name, String label, List<Choice> options) {
        return new Choices(name, label, null, null, options);
    }

    /** True when any answer is chosen. */
    public boolean answered() {
        return options.stream().anyMatch(Choice::chosen);
    }

    /** The identifiers of the hint and the error. */
    public @Nullable String describedBy() {
        String ids = (hint == null ? "" : name + "-aide ") + (error == null ? "" : name + "-erreur");
        return ids.isEmpty() ? null : ids.strip();
    }
}
