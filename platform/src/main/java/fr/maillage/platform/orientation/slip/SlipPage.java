package fr.maillage.platform.orientation.slip;

import fr.maillage.platform.ui.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that shows a slip before it is printed.
 *
 * @param french the same in French, absent when the slip is in French already
 * @param places each place, drawn
 * @param back where one came from
 * @param sheet address of the PDF on A4
 * @param ticket address of the PDF on a roll of 80 millimetres
 */
public record SlipPage(
        Frame frame,
        Slip slip,
        @Nullable Slip french,
        List<SlipInTwo.Pair> places,
        String back,
        String sheet,
        String ticket) {
    public SlipPage {
        places = List.copyOf(places);
    }
}
