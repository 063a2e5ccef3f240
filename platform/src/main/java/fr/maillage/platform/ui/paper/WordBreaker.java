package fr.maillage.platform.ui.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines of a PDF end after a space or a hyphen, never after an apostrophe nor at a space that ties. */
final class WordBreaker implements FSTextBreaker {
    private String text = "";
    private int position;

    @Override
    public int next() {
        if (position >= text.length()) {
            return -1;
        }
        int at = position;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        position = Math.min(text.length(), at + 1);
        return position;
    }

    @Override
    public void setText(String words) {
        text = words;
        position = 0;
    }

    private static boolean isBreak(char sign) {
        return sign == ' ' || sign == '-' || sign == '\n' || sign == '\t';
    }
}
