package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Words;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.Provenance;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.French;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where each value of a place comes from: one line for each source, with the values that it gave. */
final class Facts {
    private Facts() {}

    static List<Fact> sources(Provenance provenance) {
        Map<SourceRef, List<PlaceField>> bySource = new LinkedHashMap<>();
        for (PlaceField field : PlaceField.values()) {
            SourceRef source = provenance.byField().get(field);
            if (source != null && !source.equals(provenance.main())) {
                bySource.computeIfAbsent(source, absent -> new ArrayList<>()).add(field);
            }
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                bySource.isEmpty() ? say("Toute la fiche") : say("Le reste de la fiche"), words(provenance.main())));
        bySource.forEach((source, fields) -> facts.addFirst(new Fact(
                fields.stream().map(field -> say(field.words())).collect(Collectors.joining(say(", "))),
                words(source))));
        return List.copyOf(facts);
    }

    /** What sources do not agree on until a person decides. */
    static @Nullable String dispute(Provenance provenance) {
        return provenance.disputed().isEmpty()
                ? null
                : say(
                        "Les sources ne sont pas d’accord sur : {0}. Nous vérifions. Appelez avant de venir.",
                        provenance.disputed().stream()
                                .sorted()
                                .map(field -> say(field.words()).toLowerCase(Locale.FRENCH))
                                .collect(Collectors.joining(say(", "))));
    }

    /** The words of the source are French, and so is the line. */
    private static String words(SourceRef source) {
        return Words.inFrench(() -> line(source));
    }

    private static String line(SourceRef source) {
        String note = source.note() == null ? "" : ", " + source.note();
        String date = source.on() == null ? ", sans date" : ", " + French.date(source.on());
        return source.title() + note + date;
    }
}
