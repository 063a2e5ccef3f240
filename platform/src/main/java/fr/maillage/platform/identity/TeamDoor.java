package fr.maillage.platform.identity;

/**
 * An entry of the team's home page. A room offers its own as a bean; a person sees those that would let her in.
 *
 * @param right what it takes to pass
 * @param href where it leads
 * @param title what one does there, starting with a verb
 * @param words one sentence more
 */
public record TeamDoor(Right right, String href, String title, String words) {}
