package fr.maillage.platform.publication;

import fr.maillage.platform.ui.Html;
import fr.maillage.platform.ui.paper.Imposition;
import fr.maillage.platform.ui.paper.PaperJob;
import fr.maillage.platform.ui.paper.PaperStyle;
import fr.maillage.platform.ui.paper.PdfPress;
import org.springframework.stereotype.Component;

/** Lays a directory out as a PDF: pages to read and print, or sheets to fold into a booklet. */
@Component
public class BookletPress {
    private static final String FONT =
            " font-family: \"Atkinson Hyperlegible Next\", \"Noto Sans Arabic\"; color: #1b1f24; white-space: nowrap;";
    private static final String STYLE = PaperStyle.of("/paper/booklet.css");

    private final Html html;
    private final PdfPress press;

    BookletPress(Html html, PdfPress press) {
        this.html = html;
        this.press = press;
    }

    /** The pages, one after the other. */
    public byte[] pages(Booklet booklet) {
        return press.compose(job(booklet));
    }

    /** Two pages on each side of a sheet, in the order that a fold and a staple put right. */
    public byte[] folded(Booklet booklet) {
        return Imposition.folded(pages(booklet));
    }

    /** What is laid out, as text; two booklets that read the same have the same text. */
    String text(Booklet booklet) {
        return job(booklet).text();
    }

    private PaperJob job(Booklet booklet) {
        return PaperJob.of(
                html,
                "publication/booklet.jte",
                booklet,
                margins(booklet) + STYLE,
                booklet.format().sheet());
    }

    /**
     * White above and below. What is beside the text is part of the text: the cover, which has none, would otherwise give
     * its width to every page. The foot of each page tells what one holds, with the number on the outer side.
     */
    private static String margins(Booklet booklet) {
        String words = booklet.place() + " – " + booklet.subject()
                + (booklet.updated().isEmpty() ? "" : " – " + booklet.updated());
        return switch (booklet.format()) {
            case A5 -> feet("13mm 0 16mm", "14mm", words, "8pt", "10pt");
            case A4 -> feet("16mm 0 19mm", "18mm", words, "9pt", "11pt");
            case LARGE -> feet("17mm 0 22mm", "18mm", largely(booklet), "16pt", "18pt");
        };
    }

    /** At the foot of a large page, a line of sixteen points holds little. */
    private static String largely(Booklet booklet) {
        return booklet.updated().isEmpty() ? booklet.place() : booklet.updated();
    }

    private static String feet(String margin, String side, String words, String small, String large) {
        String foot = "content: " + PaperStyle.quoted(words) + ";" + FONT + " font-size: " + small + ";";
        String folio = "content: counter(page);" + FONT + " font-weight: 700; font-size: " + large + ";";
        String left = " padding-left: " + side + ";";
        String right = " padding-right: " + side + ";";
        return """
                @page { margin: %s; }
                @page :right { @bottom-left { %s } @bottom-right { %s } }
                @page :left { @bottom-right { %s } @bottom-left { %s } }
                """.formatted(margin, foot + left, folio + right, foot + right, folio + left);
    }
}
