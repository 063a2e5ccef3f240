package fr.maillage.platform.publication;

import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.directory.Reception;
import fr.maillage.platform.search.web.Languages;
import fr.maillage.platform.ui.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How a place receives people: who can get in, and in which languages. */
final class Comfort {
    /** Languages whose own name is of letters that all have joined forms; Pashto and Kurdish have some without. */
    private static final Set<String> ARABIC_LETTERS = Set.of("ar", "fa", "ur");

    private Comfort() {}

    static String of(Reception reception) {
        List<String> words = new ArrayList<>();
        if (!reception.accommodations().isEmpty()) {
            words.add(French.sentence(reception.accommodations().stream()
                            .sorted()
                            .map(Term::words)
                            .map(French::inside)
                            .collect(Collectors.joining(", ")))
                    + ".");
        }
        if (!reception.languages().isEmpty()) {
            words.add(French.tied("On y parle aussi : "
                    + reception.languages().stream()
                            .sorted()
                            .map(Languages::words)
                            .collect(Collectors.joining(", "))
                    + "."));
            reception.languages().stream()
                    .filter(ARABIC_LETTERS::contains)
                    .sorted()
                    .map(Comfort::ownName)
                    .forEach(words::add);
        }
        return String.join(" ", words);
    }

    /**
     * « العربية »: whoever reads that language finds it without French. It stands after the sentence, since a line may end
     * wherever the direction of writing turns, and a comma would begin the next one.
     */
    private static String ownName(String code) {
        Locale locale = Locale.of(code);
        return locale.getDisplayLanguage(locale);
    }
}
