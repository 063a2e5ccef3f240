package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import fr.maillage.engines.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts French opening hours into words: times, days, months and the small words between them. */
final class Lexer {
    /** After these a full stop ends no sentence. */
    private static final Set<String> ABBREVIATED = Set.of(
            "lun", "mar", "mer", "merc", "jeu", "ven", "vend", "sam", "dim", "lu", "ma", "me", "je", "ve", "sa", "di",
            "tel", "av", "bd", "st", "ste", "ex", "janv", "fevr", "fev", "avr", "juil", "sept", "oct", "nov", "dec");

    private final String text;
    private final List<Atom> atoms = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();

    /** A run of letters (folded), a run of digits, or one sign. */
    private record Atom(String word, int from, int to) {
        boolean isNumber() {
            return Character.isDigit(word.charAt(0));
        }

        boolean isWord() {
            return Character.isLetter(word.charAt(0));
        }

        int number() {
            return word.length() > 6 ? 999_999 : Integer.parseInt(word);
        }
    }

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        lexer.cut();
        int at = 0;
        while (at < lexer.atoms.size()) {
            at = lexer.next(at);
        }
        return lexer.tokens;
    }

    private void cut() {
        Map<Integer, Atom> known = wholes();
        int at = 0;
        while (at < text.length()) {
            Atom whole = known.get(at);
            if (whole != null) {
                atoms.add(whole);
                at = whole.to;
                continue;
            }
            char c = text.charAt(at);
            int end = at + 1;
            if (c >= '0' && c <= '9') {
                while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                    end++;
                }
                atoms.add(new Atom(text.substring(at, end), at, end));
            } else if (Character.isLetter(c)) {
                while (end < text.length() && (Character.isLetter(text.charAt(end)) || isAccent(text.charAt(end)))) {
                    end++;
                }
                addWords(at, end);
            } else if (c == '\n' || !Character.isWhitespace(c)) {
                atoms.add(new Atom(String.valueOf(c), at, end));
            }
            at = end;
        }
    }

    /** What must not be cut: telephone numbers and their like ({@code ?}), initials of days ({@code #} and their set). */
    private Map<Integer, Atom> wholes() {
        Map<Integer, Atom> wholes = new HashMap<>();
        for (LetterDays.Run run : LetterDays.find(text)) {
            int set = 0;
            for (int day : run.days()) {
                set |= 1 << (day - 1);
            }
            wholes.put(run.from(), new Atom("#" + (run.doubtful() ? 0 : set), run.from(), run.to()));
        }
        for (NotHours.Stretch stretch : NotHours.find(text)) {
            wholes.put(stretch.from(), new Atom("?", stretch.from(), stretch.to()));
        }
        return wholes;
    }

    private void addWords(int from, int to) {
        String folded = Folding.fold(text.substring(from, to));
        if (!folded.isEmpty() && folded.indexOf(' ') < 0 && Character.isLetter(folded.charAt(0))) {
            atoms.add(new Atom(folded, from, to));
        } else {
            atoms.add(new Atom("?", from, to));
        }
    }

    private static boolean isAccent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private @Nullable Atom atom(int at) {
        return at < atoms.size() ? atoms.get(at) : null;
    }

    private boolean isWord(int at, String... words) {
        Atom atom = atom(at);
        if (atom != null) {
            for (String word : words) {
                if (atom.word.equals(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNumber(int at) {
        Atom atom = atom(at);
        return atom != null && atom.isNumber();
    }

    private int next(int at) {
        if (isNumber(at)) {
            int after = number(at);
            if (after > at) {
                return after;
            }
        }
        int after = phrase(at);
        if (after == at && isSentenceEnd(at)) {
            return add(Kind.BREAK, 0, at, at + 1);
        }
        return after > at ? after : single(at);
    }

    /** A full stop before a capital, but not after « Lun. » nor before « À ». */
    private boolean isSentenceEnd(int at) {
        if (!isWord(at, ".") || at == 0 || at + 1 >= atoms.size() || isWord(at + 1, "a", "au", "et")) {
            return false;
        }
        Atom before = atoms.get(at - 1);
        Atom next = atoms.get(at + 1);
        boolean shortened = ABBREVIATED.contains(before.word) || (before.word.length() == 1 && before.isWord());
        shortened = shortened && !before.word.equals("h");
        boolean capital = next.word.startsWith("#") || Character.isUpperCase(text.charAt(next.from));
        return capital && next.from > atoms.get(at).to && !shortened;
    }

    private int add(Kind kind, int value, int first, int after) {
        int from = atoms.get(first).from;
        int to = atoms.get(after - 1).to;
        tokens.add(new Token(kind, value, text.substring(from, to), from, to));
        return after;
    }

    /** The longest known phrase from here on; a hyphen or apostrophe inside does not count. */
    private int phrase(int at) {
        StringBuilder words = new StringBuilder();
        int best = at;
        Lexicon.Entry found = null;
        int count = 0;
        for (int i = at; i < atoms.size() && count < Lexicon.LONGEST; i++) {
            Atom atom = atoms.get(i);
            if (!atom.isWord() && !atom.isNumber()) {
                if (i > at && isJoin(i)) {
                    continue;
                }
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(atom.word);
            count++;
            Lexicon.Entry entry = Lexicon.find(words.toString());
            if (entry != null) {
                found = entry;
                best = i + 1;
            }
        }
        return found == null ? at : add(found.kind(), found.value(), at, best);
    }

    private boolean isJoin(int at) {
        Atom join = atoms.get(at);
        if (join.word.equals("/")) {
            return isWord(at - 1, "j") || isWord(at - 1, "jours") || isWord(at - 1, "s");
        }
        boolean tight = at + 1 < atoms.size() && atoms.get(at - 1).to == join.from && atoms.get(at + 1).from == join.to;
        return tight
                && (join.word.equals("-") || join.word.equals("'") || join.word.equals("’") || join.word.equals("."))
                && atoms.get(at - 1).isWord()
                && atoms.get(at + 1).isWord();
    }

    private int number(int at) {
        Atom atom = atoms.get(at);
        int value = atom.number();
        if (value == 24 && isWord(at + 1, "h", "heures", "/", "sur")) {
            int slash = isWord(at + 1, "h", "heures") ? at + 2 : at + 1;
            if (isWord(slash, "/", "sur") && isWord(slash + 1, "24", "7")) {
                int after = isWord(slash + 2, "h", "heures") ? slash + 3 : slash + 2;
                return add(Kind.ALWAYS, 0, at, after);
            }
        }
        if (value == 7 && isWord(at + 1, "/") && isWord(at + 2, "7")) {
            return add(Kind.DAYS, 0b1111111, at, at + 3);
        }
        int date = DateAtoms.length(this::digitsOrSign, at);
        if (date > 0) {
            return date(at, date);
        }
        return time(at, value);
    }

    private String digitsOrSign(int at) {
        Atom atom = atom(at);
        return atom == null ? "" : atom.word;
    }

    private int date(int at, int length) {
        int day = atoms.get(at).number();
        int month = atoms.get(at + 2).number();
        add(Kind.DATE, month * 100 + day, at, at + 3);
        if (length == 5) {
            int year = atoms.get(at + 4).number();
            add(Kind.YEAR, year < 100 ? 2000 + year : year, at + 4, at + 5);
        }
        return at + length;
    }

    private int time(int at, int hour) {
        Atom atom = atoms.get(at);
        boolean hours = isWord(at + 1, "h", "heure", "heures", "hr", "hrs", "hs", "heur");
        if (hours) {
            int after = at + 2;
            after = isWord(after, ":", ".") && isNumber(after + 1) ? after + 1 : after;
            if (isMinutes(after) && !isHourMark(after + 1)) {
                int minute = atoms.get(after).number();
                int end = isWord(after + 1, "mn", "min", "minutes", "m") ? after + 2 : after + 1;
                return addTime(hour, minute, at, end);
            }
            return addTime(hour, 0, at, at + 2);
        }
        if (isWord(at + 1, ":", ".")
                && isMinutes(at + 2)
                && hour <= 48
                && !(isWord(at + 1, ".") && isWord(at + 3, "."))) {
            int after = isWord(at + 3, "h") ? at + 4 : at + 3;
            boolean seconds = isWord(at + 3, ":") && isMinutes(at + 4);
            if (isWord(at + 3, "am", "pm") && hour <= 12) {
                return addTime(halfDay(hour, at + 3), atoms.get(at + 2).number(), at, at + 4);
            }
            return addTime(hour, atoms.get(at + 2).number(), at, seconds ? at + 5 : after);
        }
        if (isWord(at + 1, "am", "pm") && hour >= 1 && hour <= 12) {
            return addTime(halfDay(hour, at + 1), 0, at, at + 2);
        }
        if (atom.word.length() == 4 && (hour < 1900 || hour > 2100) && hour % 100 < 60 && hour <= 2400) {
            return addTime(hour / 100, hour % 100, at, at + 1);
        }
        int phrase = phrase(at);
        if (phrase > at) {
            return phrase;
        }
        return add(hour >= 1900 && hour <= 2100 ? Kind.YEAR : Kind.NUMBER, hour, at, at + 1);
    }

    /** 12 am is midnight, 12 pm is noon. */
    private int halfDay(int hour, int at) {
        return hour % 12 + (isWord(at, "pm") ? 12 : 0);
    }

    private boolean isMinutes(int at) {
        Atom atom = atom(at);
        return atom != null && atom.isNumber() && atom.word.length() == 2 && atom.number() < 60;
    }

    private boolean isHourMark(int at) {
        return isWord(at, "h", "heures", ":") && !(isWord(at, ":") && !isNumber(at + 1));
    }

    private int addTime(int hour, int minute, int first, int after) {
        return add(Kind.TIME, hour * 60 + minute, first, after);
    }

    private int single(int at) {
        if (atoms.get(at).word.startsWith("#") && atoms.get(at).word.length() > 1) {
            int days = Integer.parseInt(atoms.get(at).word.substring(1));
            return add(days == 0 ? Kind.CONDITION : Kind.DAYS, days, at, at + 1);
        }
        Kind kind =
                switch (atoms.get(at).word) {
                    case "-", ">", "~", "→" -> Kind.RANGE;
                    case ",", "&", "+" -> Kind.AND;
                    case "/", "|" -> Kind.SLASH;
                    case ";", "\n", "•", "·", "▪", "►", "➢", "●", "■", "◦", "✓", "‣", "*" -> Kind.BREAK;
                    case "(", "[" -> Kind.OPEN_PARENTHESIS;
                    case ")", "]" -> Kind.CLOSE_PARENTHESIS;
                    case ":", ".", "'", "’", "\"", "«", "»", "=", "_", "°", "!" -> Kind.FILLER;
                    default -> Kind.WORD;
                };
        return add(kind, 0, at, at + 1);
    }
}
