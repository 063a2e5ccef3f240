package fr.maillage.platform.ui;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers that a form offers, as an enum of its own: what is not one of them decides nothing. Nobody is refused,
 * and nothing kept or removed, by a word that came mistyped or not at all.
 */
public interface Answer {
    /** The word that the button sends. */
    String word();

    /** The answer of a word, if the form offers it. */
    static <A extends Enum<A> & Answer> Optional<A> find(Class<A> offered, @Nullable String word) {
        return Arrays.stream(offered.getEnumConstants())
                .filter(answer -> answer.word().equals(word))
                .findFirst();
    }

    /**
     * The answer of a word.
     *
     * @throws UnknownAnswerException when the form does not offer it; nothing is then decided
     */
    static <A extends Enum<A> & Answer> A of(Class<A> offered, @Nullable String word) {
        return find(offered, word).orElseThrow(UnknownAnswerException::new);
    }
}
