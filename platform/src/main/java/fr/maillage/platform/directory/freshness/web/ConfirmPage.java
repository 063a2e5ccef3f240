package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.ui.Frame;
import java.util.List;

/**
 * What a contact link opens: the sheet, and two choices.
 *
 * @param action where « Tout est encore juste » is sent
 * @param until last day on which the link serves
 */
public record ConfirmPage(Frame frame, SheetView sheet, String action, String until, List<Choice> choices) {
    /** A field to correct. */
    public record Choice(String words, String href) {}
}
