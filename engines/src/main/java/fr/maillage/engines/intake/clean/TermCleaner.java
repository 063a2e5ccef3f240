package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.terms.TermBook;
import fr.maillage.engines.intake.terms.TermList;
import fr.maillage.engines.intake.terms.TermMatch;
import fr.maillage.engines.intake.terms.TermMatch.By;
import fr.maillage.engines.text.Pieces;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The terms that a cell of a listed column holds. A term of another list is put in its own list and said; a word of no list
 * is handed back as it is. Nothing is deduced: a piece of equipment is never a service.
 */
final class TermCleaner {
    private static final Map<TermList, List<TermList>> NEIGHBOURS = new EnumMap<>(Map.ofEntries(
            Map.entry(TermList.SERVICES, List.of(TermList.EQUIPMENT, TermList.SUPPORT, TermList.PROGRAMMES)),
            Map.entry(TermList.AUDIENCES, List.of(TermList.CARE, TermList.COSTS)),
            Map.entry(TermList.CARE, List.of(TermList.AUDIENCES, TermList.ACCOMMODATIONS)),
            Map.entry(TermList.COSTS, List.of(TermList.ACCESS, TermList.AUDIENCES)),
            Map.entry(TermList.ACCESS, List.of(TermList.COSTS, TermList.SUPPORT)),
            Map.entry(TermList.SUPPORT, List.of(TermList.ACCESS, TermList.SERVICES)),
            Map.entry(TermList.EQUIPMENT, List.of(TermList.ACCOMMODATIONS)),
            Map.entry(TermList.ACCOMMODATIONS, List.of(TermList.CARE)),
            Map.entry(TermList.PROGRAMMES, List.of(TermList.LABELS)),
            Map.entry(TermList.LABELS, List.of(TermList.PROGRAMMES))));

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,300}>");
    private static final Pattern QUOTED_LIST = Pattern.compile("\"\\s*,\\s*\"");

    private final TermBook book = TermBook.bundled();
    private final Map<TermList, Memo<Found>> memos = new EnumMap<>(TermList.class);

    /** What a cell holds: known terms, unknown pieces, and what to say. */
    record Found(List<TermMatch> terms, List<String> unknown, List<Note> notes) {}

    TermCleaner() {
        for (TermList list : TermList.values()) {
            memos.put(list, new Memo<>(5_000, cell -> read(cell, list)));
        }
    }

    Found clean(String cell, TermList list) {
        Memo<Found> memo = memos.get(list);
        return memo == null ? read(cell, list) : memo.get(cell);
    }

    private Found read(String cell, TermList list) {
        Found found = new Found(new ArrayList<>(4), new ArrayList<>(0), new ArrayList<>(1));
        for (String piece : Pieces.of(bare(cell))) {
            if (!known(piece, list, found)) {
                List<String> smaller = Pieces.betweenCommas(piece);
                for (String part : smaller) {
                    if (smaller.size() == 1 || !known(part, list, found)) {
                        found.unknown().add(part);
                        found.notes().add(Note.of(FindingCode.TERM_UNKNOWN, part));
                    }
                }
            }
        }
        return found;
    }

    /** A cell without the tags of a page, nor the quotes of a list that was written in one cell. */
    private static String bare(String cell) {
        if (cell.indexOf('<') < 0 && cell.indexOf('"') < 0) {
            return cell;
        }
        String text = TAG.matcher(cell).replaceAll(" ");
        return QUOTED_LIST
                .matcher(text)
                .replaceAll("|")
                .replaceAll("^[\\s\"\\[]+|[\\s\"\\]]+$", "")
                .strip();
    }

    private boolean known(String piece, TermList list, Found found) {
        if (book.saysNothing(piece)) {
            return true;
        }
        List<TermMatch> own = book.find(piece, list);
        boolean several = own.isEmpty() || own.get(0).by() == By.WORDS;
        if (several && Pieces.betweenCommas(piece).size() > 1 && !isWhole(own)) {
            return false;
        }
        if (!own.isEmpty()) {
            own.forEach(match -> take(piece, match, list, found));
            alsoSupport(piece, list, own, found);
            return true;
        }
        List<TermMatch> moved = book.findInFirst(piece, NEIGHBOURS.getOrDefault(list, List.of()));
        moved.forEach(match -> take(piece, match, list, found));
        return !moved.isEmpty();
    }

    private static boolean isWhole(List<TermMatch> own) {
        return own.size() == 1 && own.get(0).by() != By.WORDS;
    }

    /** « Accès à internet en autonomie » names a service and how it is given. */
    private void alsoSupport(String piece, TermList list, List<TermMatch> own, Found found) {
        if (list == TermList.SERVICES && own.get(0).by() == By.WORDS) {
            for (TermMatch match : book.find(piece, TermList.SUPPORT)) {
                take(piece, match, TermList.SERVICES, found);
            }
        }
    }

    private static void take(String piece, TermMatch match, TermList list, Found found) {
        found.terms().add(match);
        String label = match.term().label();
        if (match.list() != list) {
            found.notes().add(Note.of(FindingCode.TERM_MOVED, piece, label));
        } else if (match.by() == By.STANDARD_0_1) {
            found.notes().add(Note.of(FindingCode.TERM_FROM_V01, piece, label));
        } else if (!piece.equals(label)) {
            found.notes().add(Note.of(FindingCode.TERM_CONVERTED, piece, label));
        }
    }
}
