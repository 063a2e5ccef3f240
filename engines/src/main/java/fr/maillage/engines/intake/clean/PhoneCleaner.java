package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The telephone numbers of a cell and what is said beside each: an extension, a choice, hours, a name of office. The
 * number of a fax is never given as a telephone.
 */
final class PhoneCleaner {
    private static final Pattern RUN = Pattern.compile("\\+?\\(?\\d(?:[\\s.\\-–_()/,;|·']*\\d)*");
    private static final Pattern ZERO_LETTER =
            Pattern.compile("(?<=\\d[ .]?[Oo]?)[Oo](?=[Oo]?[ .]?\\d)|\\b[Oo](?=[1-9](?:[ .-]?\\d\\d){4}\\b)");
    private static final Pattern FAX = Pattern.compile("(?iU)\\bfax\\b|t[ée]l[ée]copi|^f\\s*[:.]");
    private static final Pattern PHONE_WORD =
            Pattern.compile("(?iU)\\b(?:t[ée]l(?:[ée]phone)?|portable|mobile|fixe|standard|num[ée]ro|n°|tph)\\b\\.?");
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)(?:poste|ext(?:ension)?|touche|choix|tapez|taper|code|bureau|int(?:erne)?|option)\\.?\\s*(?:n°)?\\s*$");
    private static final Pattern ANOTHER_END = Pattern.compile("(?:(?:ou|et)\\s+|/\\s*)\\d{1,8}");
    private static final Pattern CUTS = Pattern.compile("[;|\\n/,]|\\s[-–]+\\s");
    private static final String EDGES = " \u00A0()[]-–:;,/|.&'\"";
    private static final int LONGEST_NOTE = 80;

    private PhoneCleaner() {}

    /** The numbers in order, and the note of those that have one. */
    record Found(List<String> numbers, Map<String, String> notes) {}

    /** A number and where it stands in the cell. */
    private record Placed(String written, int start, int end, Optional<String> number, boolean certain) {}

    /** Every number of a cell. @param departement code of the place’s département, or empty */
    static Cleaned<Found> clean(String cell, String departement) {
        if (cell.isEmpty()) {
            return Cleaned.right(new Found(List.of(), Map.of()));
        }
        String text = ZERO_LETTER
                .matcher(cell.replace('\u00A0', ' ').replace('\u202F', ' '))
                .replaceAll("0");
        List<Placed> placed = placed(text, departement);
        List<Note> notes = new ArrayList<>(1);
        Map<String, String> said = new LinkedHashMap<>();
        List<String> numbers = new ArrayList<>(1);
        String label = placed.isEmpty() ? "" : text.substring(0, placed.get(0).start());
        for (int i = 0; i < placed.size(); i++) {
            int next = i + 1 < placed.size() ? placed.get(i + 1).start() : text.length();
            String after = text.substring(placed.get(i).end(), next);
            int cut = i + 1 < placed.size() ? labelStart(after) : after.length();
            one(placed.get(i), label, after.substring(0, cut), new Found(numbers, said), notes);
            label = after.substring(cut);
        }
        if (placed.isEmpty()) {
            notes.add(Note.of(FindingCode.PHONE_INVALID, cell));
        }
        if (numbers.size() > 1) {
            notes.removeIf(note -> note.code() == FindingCode.PHONE_FORMAT);
            notes.add(0, Note.of(FindingCode.PHONE_SEVERAL, cell, String.join(" | ", numbers)));
        }
        return new Cleaned<>(new Found(List.copyOf(numbers), Map.copyOf(said)), notes);
    }

    private static void one(Placed one, String before, String after, Found found, List<Note> notes) {
        boolean fax =
                isFax(before) || (isFax(after) && !PHONE_WORD.matcher(before).find());
        if (one.number().isEmpty()) {
            notes.add(Note.of(fax ? FindingCode.PHONE_FAX : FindingCode.PHONE_INVALID, one.written()));
            return;
        }
        String number = one.number().get();
        if (fax) {
            notes.add(Note.of(FindingCode.PHONE_FAX, one.written()));
            return;
        }
        if (found.numbers().contains(number)) {
            return;
        }
        found.numbers().add(number);
        String note = note(before, after);
        if (!note.isEmpty()) {
            found.notes().put(number, note);
            notes.add(Note.of(FindingCode.PHONE_NOTE, (before + one.written() + after).strip(), number + " : " + note));
        } else if (number.length() < 8) {
            notes.add(Note.of(FindingCode.PHONE_SHORT, one.written()));
        } else if (!number.equals(one.written())) {
            FindingCode code = one.certain() ? FindingCode.PHONE_FORMAT : FindingCode.PHONE_LEADING_ZERO;
            notes.add(Note.of(code, one.written(), number));
        }
    }

    /** « Tél / fax » is both: it may be called. */
    private static boolean isFax(String words) {
        return FAX.matcher(words.strip()).find() && !PHONE_WORD.matcher(words).find();
    }

    private static String note(String before, String after) {
        String label = trimmed(PHONE_WORD.matcher(before).replaceAll(" "));
        Matcher end = ANOTHER_END.matcher(after.strip());
        String rest = end.matches()
                ? "ou " + trimmed(after).replaceFirst("^(?:ou|et)\\s+", "")
                : trimmed(PHONE_WORD.matcher(after).replaceAll(" "));
        String both = label.isEmpty() || rest.isEmpty() ? label + rest : label + ", " + rest;
        return both.length() > LONGEST_NOTE ? both.substring(0, LONGEST_NOTE).strip() : both;
    }

    private static String trimmed(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && (EDGES.indexOf(words.charAt(start)) >= 0 || words.charAt(start) == '\n')) {
            start++;
        }
        while (end > start && (EDGES.indexOf(words.charAt(end - 1)) >= 0 || words.charAt(end - 1) == '\n')) {
            end--;
        }
        String bare = words.substring(start, end).replaceAll("\\s+", " ");
        String low = bare.toLowerCase(Locale.FRENCH);
        if (low.equals("ou") || low.equals("et") || low.equals("puis")) {
            return "";
        }
        boolean dangling = low.endsWith(" ou") || low.endsWith(" et");
        return dangling ? trimmed(bare.substring(0, bare.length() - 3)) : bare;
    }

    /** Where the words between two numbers begin to speak of the second. */
    private static int labelStart(String between) {
        int last = between.length();
        Matcher cuts = CUTS.matcher(between);
        boolean labelled = between.stripTrailing().endsWith(":") || isFax(between);
        if (!labelled) {
            return last;
        }
        last = 0;
        while (cuts.find()) {
            last = cuts.end();
        }
        return last;
    }

    private static List<Placed> placed(String text, String departement) {
        List<Placed> placed = new ArrayList<>(1);
        Matcher run = RUN.matcher(text);
        int from = 0;
        while (from < text.length() && run.find(from)) {
            String rest = run.group();
            boolean inside = isTime(text, run)
                    || INSIDE.matcher(text.substring(0, run.start())).find();
            int end = inside ? run.end() : take(rest, run.start(), departement, placed);
            from = Math.max(end, run.start() + 1);
        }
        return placed;
    }

    /** Few digits beside a letter or the sign of hours: « 9h30-12h », « n12 ». */
    private static boolean isTime(String text, Matcher run) {
        boolean few = run.group().chars().filter(Character::isDigit).count() <= 6;
        boolean before = run.start() > 0 && Character.isLetter(text.charAt(run.start() - 1));
        boolean after = run.end() < text.length() && "hH:".indexOf(text.charAt(run.end())) >= 0;
        return few && (before || after);
    }

    /** Takes the number that begins the run, when there is one; gives where to look on. */
    private static int take(String run, int at, String departement, List<Placed> placed) {
        int[] ends = new int[run.length() + 1];
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) >= '0' && run.charAt(i) <= '9') {
                digits.append(run.charAt(i));
                ends[digits.length()] = i + 1;
            }
        }
        boolean plus = run.charAt(0) == '+';
        PhoneNumbers.Taken taken = PhoneNumbers.first(digits.toString(), plus, departement);
        if (taken == null) {
            int last = digits.length() > 10 && digits.charAt(0) == '0' ? ends[10] : run.length();
            if (digits.length() >= 5) {
                placed.add(new Placed(run.substring(0, last), at, at + last, Optional.empty(), true));
            }
            return at + last;
        }
        int end = ends[taken.digits()];
        placed.add(new Placed(run.substring(0, end), at, at + end, Optional.of(taken.number()), taken.certain()));
        return at + end;
    }
}
