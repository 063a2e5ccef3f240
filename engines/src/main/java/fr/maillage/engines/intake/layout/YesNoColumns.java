package fr.maillage.engines.intake.layout;

import fr.maillage.engines.intake.layout.ColumnProfile.Shape;
import fr.maillage.engines.intake.terms.TermBook;
import fr.maillage.engines.intake.terms.TermList;
import fr.maillage.engines.intake.terms.TermMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Columns of yes and no whose header names a thing: « Wifi », « Accès PMR », « Nb ordinateurs », « Aidants Connect ». */
final class YesNoColumns {
    private static final List<TermList> LISTS = List.of(
            TermList.EQUIPMENT,
            TermList.ACCOMMODATIONS,
            TermList.PROGRAMMES,
            TermList.CARE,
            TermList.AUDIENCES,
            TermList.COSTS,
            TermList.ITINERANCY,
            TermList.SERVICES,
            TermList.SUPPORT,
            TermList.ACCESS,
            TermList.LABELS);
    private static final Set<String> OPAQUE =
            Set.of("telephone", "mobile", "mail", "internet", "oui", "non", "distance");

    private static final List<String> NOT_A_THING =
            List.of("visite", "proposition", "nombre de personnes", "frequentation");
    private static final Set<String> ZERO_ONE = Set.of("0", "1", "0.0", "1.0");
    private static final Set<TermList> CHOSEN = Set.of(TermList.COSTS, TermList.ACCESS, TermList.SUPPORT);
    private static final List<String> VALUES = List.of("gratuit", "payant", "sur ", "sans ", "avec ");
    private static final Set<TermList> COUNTED = Set.of(TermList.EQUIPMENT, TermList.ACCOMMODATIONS);
    private static final Set<String> LANGUAGES = Set.of(
            "francais",
            "anglais",
            "espagnol",
            "arabe",
            "portugais",
            "italien",
            "allemand",
            "turc",
            "russe",
            "ukrainien",
            "chinois",
            "mandarin",
            "roumain",
            "polonais",
            "dari",
            "pachto",
            "tamoul",
            "bulgare",
            "persan",
            "farsi",
            "soninke",
            "bambara",
            "wolof",
            "lingala",
            "peul",
            "kabyle",
            "berbere",
            "tigrigna",
            "somali",
            "albanais",
            "armenien",
            "georgien",
            "vietnamien",
            "bengali",
            "ourdou",
            "hindi",
            "creole",
            "breton",
            "basque",
            "occitan");

    private YesNoColumns() {}

    static Optional<ColumnMapping> find(int index, String header, ColumnProfile profile) {
        double answers = profile.share(Shape.YES_NO);
        if (profile.isEmpty() || answers < 0.5) {
            return Optional.empty();
        }
        for (String title : titles(header)) {
            if (OPAQUE.contains(title) || NOT_A_THING.stream().anyMatch(title::contains)) {
                continue;
            }
            if (LANGUAGES.contains(title)) {
                return Optional.of(mapping(index, header, Target.LANGUAGES, title, 0.85));
            }
            List<TermMatch> found = find(title, asked(header));
            boolean counted = profile.share(Shape.NUMBER) >= 0.95 && !ZERO_ONE.containsAll(profile.some());
            boolean clear = found.size() == 1 && (found.get(0).by() != TermMatch.By.WORDS || answers >= 0.9);
            if (clear && isChoice(found.get(0).list(), profile)) {
                continue;
            }
            if (clear && (!counted || COUNTED.contains(found.get(0).list()))) {
                TermMatch match = found.get(0);
                double sure = match.by() == TermMatch.By.WORDS ? 0.8 : 0.9;
                return Optional.of(mapping(
                        index, header, Target.of(match.list()), match.term().label(), sure));
            }
        }
        return Optional.empty();
    }

    private static List<TermMatch> find(String title, List<TermList> asked) {
        for (TermList list : asked) {
            List<TermMatch> found = TermBook.bundled().find(title, list);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return TermBook.bundled().findInFirst(title, LISTS);
    }

    /** The lists that the question before the answer names: « Services : … », {@code equipement/…}. */
    private static List<TermList> asked(String header) {
        int cut = Math.max(header.lastIndexOf('['), Math.max(header.lastIndexOf('/'), header.lastIndexOf(':')));
        if (cut <= 0) {
            return List.of();
        }
        return HeaderWords.bundled().scores(header.substring(0, cut).strip()).entrySet().stream()
                .filter(one -> one.getValue() >= 0.85)
                .flatMap(one -> one.getKey().findList().stream())
                .toList();
    }

    /** « Payant » under « Gratuit », « sur rendez-vous » under « Sans rendez-vous » name the value: they are no answers. */
    private static boolean isChoice(TermList list, ColumnProfile profile) {
        return CHOSEN.contains(list)
                && profile.some().stream()
                        .map(HeaderWords::folded)
                        .anyMatch(cell -> VALUES.stream().anyMatch(cell::startsWith));
    }

    private static ColumnMapping mapping(int index, String header, Target target, String label, double sure) {
        return new ColumnMapping(
                index,
                header,
                target,
                label,
                sure,
                List.of(
                        "Le titre nomme « " + label.toLowerCase(Locale.FRENCH) + " ».",
                        "Les valeurs sont des réponses : oui, non, une quantité."));
    }

    /** The answer inside the title of a form, then the end of a path, then the whole title. */
    private static List<String> titles(String header) {
        List<String> titles = new ArrayList<>(3);
        int open = header.lastIndexOf('[');
        int close = header.lastIndexOf(']');
        if (open >= 0 && close > open) {
            titles.add(HeaderWords.folded(header.substring(open + 1, close)));
        } else {
            int cut = Math.max(header.lastIndexOf('/'), Math.max(header.lastIndexOf(':'), header.lastIndexOf('.')));
            if (cut > 0 && cut < header.length() - 1) {
                titles.add(HeaderWords.folded(header.substring(cut + 1)));
            }
        }
        titles.add(HeaderWords.folded(header));
        titles.add(HeaderWords.plain(header));
        return titles;
    }
}
