package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.ui.Frame;
import java.util.List;

/**
 * Whom to tell, and what.
 *
 * @param answer the reason that was given
 * @param ways addresses and numbers, each with the link that starts the call or the mail
 */
public record TellPage(Frame frame, String href, String title, String answer, List<Way> ways) {
    /** One way. */
    public record Way(String words, String href) {}
}
