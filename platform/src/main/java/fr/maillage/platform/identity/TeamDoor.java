package fr.maillage.platform.identity;

import java.util.function.Function;

/**
 * An entry of the team's home page. A room offers its own as a bean; a person sees those that would let her in.
 *
 * @param right what it takes to pass
 * @param href where it leads
 * @param title what one does there, starting with a verb
 * @param words one sentence more
 * @param news what waits for this person behind it: « 3 demandes attendent »; empty when nothing does
 */
public record TeamDoor(Right right, String href, String title, String words, Function<Caller.SignedIn, String> news) {
    /** A door behind which nothing ever waits. */
    public TeamDoor(Right right, String href, String title, String words) {
        this(right, href, title, words, person -> "");
    }
}
