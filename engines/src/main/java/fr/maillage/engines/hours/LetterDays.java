package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days written as initials: LMMJV, « L M Me J V », « L au V ». The first M is « mardi » and the second « mercredi »; an M
 * that could be either is reported as doubtful.
 */
final class LetterDays {
    private static final String INITIAL = "(?:Lu?|Ma?|Me|Je?|Ve?|Sa?|Di?)";
    private static final Pattern GLUED = Pattern.compile("(?<![\\p{L}\\d'’])" + INITIAL + "{3,7}(?![\\p{L}'’])");
    private static final Pattern LISTED = Pattern.compile("(?<![\\p{L}\\d'’.])[LMJVSD](?:[ ,/+&.-]{1,3}" + INITIAL
            + "|[ ,]{0,2}et " + INITIAL + "){1,6}(?![\\p{L}'’])\\.?");
    private static final Pattern RANGED = Pattern.compile(
            "(?<![\\p{L}\\d'’])(?:du )?([LJVSD])\\.? ?(?:-|>|[àaAÀ]u?|AU) ?" + "([JVSD])(?![\\p{L}'’])");
    private static final Pattern ONE = Pattern.compile(INITIAL);

    /**
     * Where days stand.
     *
     * @param from the first character
     * @param days 1 to 7 in their order
     * @param doubtful whether an M could be two days
     */
    record Run(int from, int to, List<Integer> days, boolean doubtful) {}

    private LetterDays() {}

    static List<Run> find(String text) {
        List<Run> runs = new ArrayList<>();
        if (!hasInitial(text)) {
            return runs;
        }
        Matcher ranged = RANGED.matcher(text);
        while (ranged.find()) {
            int first = plain(ranged.group(1).charAt(0));
            int last = plain(ranged.group(2).charAt(0));
            if (first < last) {
                List<Integer> days = new ArrayList<>();
                for (int day = first; day <= last; day++) {
                    days.add(day);
                }
                runs.add(new Run(ranged.start(), ranged.end(), days, false));
            }
        }
        add(runs, GLUED.matcher(text), 3);
        add(runs, LISTED.matcher(text), 2);
        return runs;
    }

    /** A quick look before the patterns: a capital that begins a word and does not go on in small letters. */
    private static boolean hasInitial(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean begins =
                    "LMJVSD".indexOf(text.charAt(i)) >= 0 && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
            boolean word = i + 2 < text.length()
                    && Character.isLowerCase(text.charAt(i + 1))
                    && Character.isLowerCase(text.charAt(i + 2));
            if (begins && !word) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Run> runs, Matcher matcher, int least) {
        while (matcher.find()) {
            Matcher known = matcher;
            boolean free = runs.stream().noneMatch(run -> run.from() < known.end() && known.start() < run.to());
            Run run = read(matcher.start(), matcher.end(), matcher.group());
            int enough = matcher.group().indexOf('.') >= 0 ? 3 : least;
            if (free && run != null && run.days().size() >= enough) {
                runs.add(run);
            }
        }
    }

    /** The days when they follow the order of the week, else null: initials of a name are no days. */
    private static @Nullable Run read(int from, int to, String letters) {
        Matcher one = ONE.matcher(letters.replace("et ", "   "));
        List<String> names = new ArrayList<>();
        while (one.find()) {
            names.add(one.group());
        }
        boolean twoM = names.stream().filter(name -> name.startsWith("M")).count() == 2;
        List<Integer> days = new ArrayList<>();
        boolean doubtful = false;
        for (String name : names) {
            int last = days.isEmpty() ? 0 : days.getLast();
            int day = name.equals("M") ? (last >= 2 ? 3 : 2) : name.equals("Me") ? 3 : plain(name.charAt(0));
            doubtful |= name.equals("M") && !twoM;
            if (day <= last) {
                return null;
            }
            days.add(day);
        }
        return new Run(from, to, days, doubtful);
    }

    /** L, M, J, V, S, D; M counts as « mardi ». */
    private static int plain(char letter) {
        return switch (letter) {
            case 'L' -> 1;
            case 'M' -> 2;
            case 'J' -> 4;
            case 'V' -> 5;
            case 'S' -> 6;
            default -> 7;
        };
    }
}
