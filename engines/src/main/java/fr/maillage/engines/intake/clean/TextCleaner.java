package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.util.ArrayList;
import java.util.List;

/** First care for every cell: broken accents, HTML codes, invisible characters, spaces. */
final class TextCleaner {
    private TextCleaner() {}

    /** A text on one line. */
    static Cleaned<String> line(String text) {
        return clean(text, false);
    }

    /** A text whose line breaks mean something. */
    static Cleaned<String> paragraph(String text) {
        return clean(text, true);
    }

    private static Cleaned<String> clean(String text, boolean lines) {
        if (isPlain(text)) {
            return Cleaned.right(text);
        }
        List<Note> notes = new ArrayList<>(2);
        String now = text;
        if (Mojibake.suspected(now)) {
            now = noted(notes, FindingCode.TEXT_MOJIBAKE, now, Mojibake.mend(now));
        }
        if (HtmlEntities.suspected(now)) {
            now = noted(notes, FindingCode.TEXT_ENTITY, now, HtmlEntities.decode(now));
        }
        now = noted(notes, FindingCode.TEXT_CONTROL, now, withoutControls(now));
        String spaced = spaced(now, lines);
        if (!lines || !now.equals(now.strip())) {
            noted(notes, FindingCode.TEXT_SPACES, now.replace('\u00A0', ' ').replace('\u202F', ' '), spaced);
        }
        return new Cleaned<>(spaced, notes);
    }

    private static String noted(List<Note> notes, FindingCode code, String before, String after) {
        if (!before.equals(after)) {
            notes.add(Note.of(code, before, after));
        }
        return after;
    }

    /** The common case: nothing to do. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c > ' ' && c < 127 && c != '&' || c >= 'à' && c <= 'ÿ' && c != 'â' || c == '’' || c == 'É';
            if (!letter && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean invisible = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\u0085'
                    || c == '\u200B'
                    || c == '\u200E'
                    || c == '\uFEFF'
                    || c == '\u00AD';
            if (!invisible) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static String spaced(String text, boolean lines) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean gap = false;
        boolean lineBreak = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u0085';
            if (space) {
                gap = true;
                lineBreak = lineBreak || c == '\n' || c == '\u0085';
            } else {
                if (gap && !kept.isEmpty()) {
                    kept.append(lines && lineBreak ? '\n' : ' ');
                }
                kept.append(c);
                gap = false;
                lineBreak = false;
            }
        }
        return kept.toString();
    }
}
