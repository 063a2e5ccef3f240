package fr.maillage.platform.identity;

/**
 * Another way to sign in, offered on the sign-in page under the password. A room offers its own as a bean; it then opens
 * the session with {@link Sessions#open}.
 *
 * @param order the smallest comes first
 * @param href where it leads; the page wanted is added as {@code ?suite=}
 * @param words of its button, such as « Se connecter avec ProConnect »
 * @param hint one sentence under the button; empty for none
 */
public record SignInWay(int order, String href, String words, String hint) {}
