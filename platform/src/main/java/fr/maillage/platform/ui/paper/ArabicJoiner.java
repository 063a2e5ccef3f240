package fr.maillage.platform.ui.paper;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Gives each Arabic letter the form that joins it to its neighbours, and lays a piece written right to left in the order
 * of the line. A PDF places glyphs one after the other and joins nothing by itself.
 */
final class ArabicJoiner implements BidiReorderer {
    private static final ArabicShaping JOIN = new ArabicShaping(
            ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);
    private static final ArabicShaping PART = new ArabicShaping(
            ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(JOIN, text);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(PART, text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shaped(ArabicShaping how, String text) {
        try {
            return how.shape(text);
        } catch (ArabicShapingException impossible) {
            throw new IllegalStateException("grows and shrinks, so there is always room", impossible);
        }
    }
}
