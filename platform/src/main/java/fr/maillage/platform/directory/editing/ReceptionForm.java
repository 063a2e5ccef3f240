package fr.maillage.platform.directory.editing;

import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Reception;
import fr.maillage.platform.directory.sources.Readable;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What one finds there: equipment, access, languages, and what to bring. */
final class ReceptionForm implements SectionForm {
    private static final List<String> LANGUAGES =
            List.of("en", "ar", "es", "pt", "tr", "ru", "uk", "ro", "bg", "fa", "ps", "zh", "it", "de", "lsf");
    private static final int MOST_THINGS = 12;
    private static final int LONGEST_THING = 120;

    @Override
    public Typed typed(Place place) {
        Reception reception = place.reception();
        return Typed.draft()
                .with("materiel", ServicesForm.codes(reception.equipment()))
                .with("accessibilite", ServicesForm.codes(reception.accommodations()))
                .with("langues", List.copyOf(reception.languages()))
                .with("apporter", String.join("\n", reception.whatToBring()))
                .typed();
    }

    @Override
    public List<Part> parts(Typed typed, Faults faults) {
        Set<String> codes = new TreeSet<>(LANGUAGES);
        codes.addAll(typed.all("langues"));
        List<Choice> languages = codes.stream()
                .map(code -> new Choice(
                        code,
                        French.sentence(Readable.language(code)),
                        null,
                        typed.all("langues").contains(code)))
                .toList();
        return List.of(
                Part.boxes(new Choices(
                        "materiel",
                        "Sur place, on trouve",
                        "Ne cochez que ce dont vous êtes sûr.",
                        null,
                        ServicesForm.choices(Equipment.values(), typed.all("materiel")))),
                Part.boxes(Choices.of(
                        "accessibilite",
                        "Accès",
                        ServicesForm.choices(Accommodation.values(), typed.all("accessibilite")))),
                Part.boxes(Choices.of("langues", "On y parle aussi", languages)),
                Part.area(Area.of(
                                "apporter",
                                "À apporter",
                                typed.one("apporter"),
                                "Une chose par ligne. Par exemple : une pièce d’identité")
                        .wrong(faults.of("apporter"))));
    }

    @Override
    public Edited edit(Place place, Typed typed) {
        List<Mistake> mistakes = new ArrayList<>();
        List<String> things = typed.lines("apporter");
        if (things.size() > MOST_THINGS || things.stream().anyMatch(thing -> thing.length() > LONGEST_THING)) {
            mistakes.add(new Mistake("apporter", "Gardez douze lignes de 120 signes au plus."));
        }
        Set<String> known = new HashSet<>(LANGUAGES);
        known.addAll(place.reception().languages());
        Set<String> languages = new HashSet<>(typed.all("langues"));
        languages.retainAll(known);
        Reception reception = new Reception(
                ServicesForm.terms(Equipment.values(), typed.all("materiel")),
                ServicesForm.terms(Accommodation.values(), typed.all("accessibilite")),
                languages,
                place.reception().howToCome(),
                things);
        return new Edited(Rewrite.of(place).reception(reception).place(), mistakes, List.of());
    }
}
