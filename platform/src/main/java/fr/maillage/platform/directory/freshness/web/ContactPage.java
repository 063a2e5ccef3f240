package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the contact of a place, and the letter once it is made.
 *
 * @param action of this page, to which « /courriel », « /lettre » and « /lettre.pdf » are added
 * @param email the address a link would go to, or absent when no mail can be sent
 * @param letter the letter just made, or absent
 */
public record ContactPage(
        Frame frame,
        SheetView sheet,
        String action,
        String back,
        @Held(DataClass.PRO) @Nullable String email,
        @Nullable Notice notice,
        @Nullable LetterView letter) {}
