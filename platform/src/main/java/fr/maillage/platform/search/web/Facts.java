package fr.maillage.platform.search.web;

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
        facts.add(new Fact(bySource.isEmpty() ? "Toute la fiche" : "Le reste de la fiche", words(provenance.main())));
        bySource.forEach((source, fields) -> facts.addFirst(
                new Fact(fields.stream().map(PlaceField::words).collect(Collectors.joining(", ")), words(source))));
        return List.copyOf(facts);
    }

    /** What sources do not agree on until a person decides. */
    static @Nullable String dispute(Provenance provenance) {
        return provenance.disputed().isEmpty()
                ? null
                : "Les sources ne sont pas d’accord sur : "
                        + provenance.disputed().stream()
                                .sorted()
                                .map(field -> field.words().toLowerCase(Locale.FRENCH))
                                .collect(Collectors.joining(", "))
                        + ". Nous vérifions. Appelez avant de venir.";
    }

    private static String words(SourceRef source) {
        String note = source.note() == null ? "" : ", " + source.note();
        String date = source.on() == null ? ", sans date" : ", " + French.date(source.on());
        return source.title() + note + date;
    }
}
