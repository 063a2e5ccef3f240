package fr.maillage.platform.directory.freshness.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is printed.
 *
 * @param address lines of the envelope
 * @param from who writes
 * @param door the short address, without its scheme, as it is typed
 * @param square what a telephone reads in the square: the same address with the code filled in
 * @param helpLine the number to call instead, or absent
 */
public record LetterView(
        List<String> address,
        String from,
        String date,
        SheetView sheet,
        String door,
        String square,
        String code,
        String until,
        @Nullable String helpLine) {}
