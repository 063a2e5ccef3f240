package fr.maillage.platform.identity;

import java.util.function.Function;

/**
 * A part of the page of one's own account. A room offers its own as a bean.
 *
 * @param order the smallest comes first
 * @param title what it is about, such as « Clés d’accès »
 * @param state what is true of an account, in a sentence
 * @param href where one changes it
 * @param words of the link, starting with a verb
 */
public record AccountSection(int order, String title, Function<AccountId, String> state, String href, String words) {}
