package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.util.ArrayList;
import java.util.List;

/** First care for every cell: broken accents, HTML codes, invisible characters, spaces. */
final class TextCleaner {
    private static final int SPACE = 1;
    private static final int CONTROL = 2;
    private static final int ENTITY = 4;
    private static final int ACCENT = 8;

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
        int oddities = oddities(text, lines);
        if (oddities == 0) {
            return Cleaned.right(text);
        }
        List<Note> notes = new ArrayList<>(2);
        String now = text;
        if ((oddities & ACCENT) != 0 && Mojibake.suspected(now)) {
            now = noted(notes, FindingCode.TEXT_MOJIBAKE, now, Mojibake.mend(now));
        }
        if ((oddities & ENTITY) != 0 && HtmlEntities.suspected(now)) {
            now = noted(notes, FindingCode.TEXT_ENTITY, now, HtmlEntities.decode(now));
        }
        if ((oddities & CONTROL) != 0) {
            now = noted(notes, FindingCode.TEXT_CONTROL, now, withoutControls(now));
        }
        if ((oddities & SPACE) == 0 && now.equals(now.strip())) {
            return new Cleaned<>(now, notes);
        }
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

    /** One look at every character: what there may be to do, zero in the common case. */
    private static int oddities(String text, boolean lines) {
        int oddities = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c < ' ' || c == '\u00A0' || c == '\u202F') {
                oddities |= odd(c, before, lines);
            } else if (c == '&') {
                oddities |= ENTITY;
            } else if (c > '~') {
                oddities |= oddLetter(c);
            }
            before = c;
        }
        boolean edge = !text.isEmpty() && Character.isWhitespace(before);
        return edge ? oddities | SPACE : oddities;
    }

    private static int odd(char c, char before, boolean lines) {
        if (c == ' ') {
            return before == ' ' || before == '\n' ? SPACE : 0;
        }
        if (c == '\n') {
            return lines && before != ' ' && before != '\n' ? 0 : SPACE;
        }
        return c == '\r' || c == '\t' || c >= '\u00A0' ? SPACE : CONTROL;
    }

    private static int oddLetter(char c) {
        return switch (c) {
            case 'Ã', 'Â', 'Å', 'â' -> ACCENT;
            case '\u0085' -> SPACE;
            case '\u200B', '\u200E', '\uFEFF', '\u00AD' -> CONTROL;
            default -> Character.isISOControl(c) ? CONTROL : 0;
        };
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\u0085';
            boolean invisible = control || c == '\u200B' || c == '\u200E' || c == '\uFEFF' || c == '\u00AD';
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
