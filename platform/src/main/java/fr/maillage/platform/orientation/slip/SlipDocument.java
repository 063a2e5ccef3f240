package fr.maillage.platform.orientation.slip;

import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.Words;
import fr.maillage.platform.ui.Html;
import fr.maillage.platform.ui.paper.PaperJob;
import fr.maillage.platform.ui.paper.PaperStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slip on its paper: what the template of the PDF is given. */
public record SlipDocument(
        Slip slip, @Nullable Slip french, List<SlipInTwo.Pair> places, SlipFormat format, Language language) {
    private static final String STYLE = PaperStyle.of("/slip/slip.css");

    static SlipDocument of(SlipInTwo slip, SlipFormat format, Html html) {
        return new SlipDocument(slip.own(), slip.french(), slip.pairs(html, true), format, Words.language());
    }

    /** Its place on the paper: a sheet or a ticket, one place or several, one language or two. */
    public String css() {
        return (format == SlipFormat.A4 ? "sheet" : "ticket")
                + (places.size() > 1 ? " several" : "")
                + (french == null ? "" : " two");
    }

    PaperJob job(Html html) {
        return PaperJob.of(
                html,
                "orientation/slipdocument.jte",
                this,
                "@page { margin: " + format.margins() + "; }\n" + STYLE,
                format.sheet());
    }
}
