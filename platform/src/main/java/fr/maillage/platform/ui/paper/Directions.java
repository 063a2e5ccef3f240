package fr.maillage.platform.ui.paper;

import com.ibm.icu.text.Bidi;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Prepares a document that mixes directions of writing. A paragraph that begins right to left is laid so; the figures of
 * a telephone number inside Arabic words are tied, else the line would turn their groups round.
 */
final class Directions {
    private static final Set<String> BLOCKS = Set.of("p", "li", "dd", "dt", "h1", "h2", "h3", "td");
    private static final Pattern FIGURES = Pattern.compile("(?<=[0-9]) (?=[0-9])");

    private Directions() {}

    static void prepare(Document document) {
        prepare(document.getDocumentElement());
    }

    private static void prepare(Node node) {
        if (node instanceof Text text && hasLeftward(text.getData())) {
            text.setData(FIGURES.matcher(text.getData()).replaceAll("\u00a0"));
        }
        if (node instanceof Element element
                && BLOCKS.contains(element.getTagName())
                && !element.hasAttribute("dir")
                && Bidi.getBaseDirection(element.getTextContent()) == Bidi.RTL) {
            element.setAttribute("dir", "rtl");
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            prepare(child);
        }
    }

    private static boolean hasLeftward(String words) {
        return words.chars().anyMatch(sign -> sign >= 0x590 && sign <= 0x8ff);
    }
}
