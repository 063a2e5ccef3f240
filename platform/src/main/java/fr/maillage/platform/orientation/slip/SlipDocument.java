package fr.maillage.platform.orientation.slip;

import fr.maillage.platform.ui.Html;
import fr.maillage.platform.ui.paper.PaperJob;
import fr.maillage.platform.ui.paper.PaperStyle;

/** A slip on its paper: what the template of the PDF is given. */
public record SlipDocument(Slip slip, SlipFormat format) {
    private static final String STYLE = PaperStyle.of("/slip/slip.css");

    PaperJob job(Html html) {
        return PaperJob.of(
                html,
                "orientation/slipdocument.jte",
                this,
                "@page { margin: " + format.margins() + "; }\n" + STYLE,
                format.sheet());
    }
}
