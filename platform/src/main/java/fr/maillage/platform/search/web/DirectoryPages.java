package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.text.Folding;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Makes the directory of a snapshot, by letter and by commune. */
@Component
class DirectoryPages {
    /** Names that begin with a figure. */
    static final char FIGURES = '0';

    private static final String PATH = "/annuaire";
    private final Pages pages;

    DirectoryPages(Pages pages) {
        this.pages = pages;
    }

    /** The letter that opens the directory: the first that has places. */
    static char firstLetter(Snapshot snapshot) {
        return letters(snapshot).isEmpty() ? 'A' : letters(snapshot).first();
    }

    Optional<DirectoryPage> letter(Snapshot snapshot, char letter) {
        List<DirectoryPage.Entry> entries = entries(snapshot, place -> initial(place) == letter);
        String heading =
                letter == FIGURES ? say("Annuaire\u00a0: noms en chiffres") : say("Annuaire\u00a0: lettre {0}", letter);
        return entries.isEmpty() && letter != 'A'
                ? Optional.empty()
                : Optional.of(page(snapshot, heading, letter, entries));
    }

    Optional<DirectoryPage> town(Snapshot snapshot, String word) {
        return snapshot.communes().stream()
                .filter(town -> word(town).equals(word))
                .findFirst()
                .map(town -> page(
                        snapshot,
                        say("Annuaire\u00a0: les lieux {0}", French.of(town.name())),
                        ' ',
                        entries(
                                snapshot,
                                place -> place.location().communeCode().equals(town.code()))));
    }

    private DirectoryPage page(Snapshot snapshot, String heading, char current, List<DirectoryPage.Entry> entries) {
        Frame frame = pages.frame(
                heading,
                say("Tous les lieux qui aident avec le numérique, de A à Z, avec leur téléphone."),
                Section.DIRECTORY);
        return new DirectoryPage(
                frame,
                heading,
                French.count(entries.size(), "lieu", "lieux"),
                alphabet(snapshot, current),
                towns(snapshot),
                entries);
    }

    private static List<DirectoryPage.Letter> alphabet(Snapshot snapshot, char current) {
        SortedSet<Character> used = letters(snapshot);
        List<DirectoryPage.Letter> alphabet = new ArrayList<>();
        if (used.contains(FIGURES)) {
            alphabet.add(new DirectoryPage.Letter(say("0 à 9"), PATH + "?lettre=0", current == FIGURES));
        }
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            alphabet.add(new DirectoryPage.Letter(
                    String.valueOf(letter),
                    used.contains(letter) ? PATH + "?lettre=" + letter : null,
                    letter == current));
        }
        return alphabet;
    }

    private static List<DirectoryPage.Town> towns(Snapshot snapshot) {
        return snapshot.communes().stream()
                .map(town -> new DirectoryPage.Town(
                        town.name() + " (" + town.places() + ")", PATH + "?commune=" + word(town)))
                .toList();
    }

    private static List<DirectoryPage.Entry> entries(Snapshot snapshot, Predicate<Place> wanted) {
        return snapshot.places().stream()
                .filter(wanted)
                .map(place -> new DirectoryPage.Entry(
                        place.name(), PlaceCards.href(place), PlaceCards.town(place), PlaceCards.phone(place)))
                .toList();
    }

    private static SortedSet<Character> letters(Snapshot snapshot) {
        SortedSet<Character> letters = new TreeSet<>();
        snapshot.places().forEach(place -> letters.add(initial(place)));
        return letters;
    }

    private static char initial(Place place) {
        String folded = Folding.fold(place.name());
        char first = folded.isEmpty() ? FIGURES : Character.toUpperCase(folded.charAt(0));
        return first >= 'A' && first <= 'Z' ? first : FIGURES;
    }

    private static String word(Snapshot.CommunePlaces town) {
        return town.code() + "-" + UrlWords.slug(town.name());
    }
}
