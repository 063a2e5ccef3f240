package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Mistake;
import java.util.ArrayList;
import java.util.List;

/** Name, body and presentation. */
final class IdentityForm implements SectionForm {
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_SUMMARY = 280;
    private static final int LONGEST_DESCRIPTION = 2_000;

    @Override
    public Typed typed(Place place) {
        return Typed.draft()
                .with("nom", place.name())
                .with("structure", place.organizationName())
                .with("resume", place.summary())
                .with("description", place.description())
                .typed();
    }

    @Override
    public List<Part> parts(Typed typed, Faults faults) {
        return List.of(
                Part.line(faults.on(Field.text("nom", "Nom du lieu", typed.one("nom"), null))),
                Part.line(faults.on(Field.text(
                        "structure",
                        "Structure qui tient le lieu",
                        typed.one("structure"),
                        "Par exemple : Ville de Pessac"))),
                Part.area(Area.of(
                                "resume",
                                "En une ou deux phrases",
                                typed.one("resume"),
                                "280 signes au plus : ce que l’on y trouve, pour qui.")
                        .wrong(faults.of("resume"))),
                Part.area(Area.of(
                                "description",
                                "Présentation plus longue",
                                typed.one("description"),
                                "2 000 signes au plus.")
                        .wrong(faults.of("description"))));
    }

    @Override
    public Edited edit(Place place, Typed typed) {
        List<Mistake> mistakes = new ArrayList<>();
        String name = typed.one("nom");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            mistakes.add(new Mistake("nom", "Écrivez le nom du lieu, en 150 signes au plus."));
        }
        if (typed.one("structure").length() > LONGEST_NAME) {
            mistakes.add(new Mistake("structure", "Gardez 150 signes au plus."));
        }
        tooLong(typed, "resume", LONGEST_SUMMARY, mistakes);
        tooLong(typed, "description", LONGEST_DESCRIPTION, mistakes);
        return new Edited(
                Rewrite.of(place)
                        .name(name)
                        .runBy(typed.some("structure"))
                        .presentation(typed.some("resume"), typed.some("description"))
                        .place(),
                mistakes,
                List.of());
    }

    private static void tooLong(Typed typed, String name, int most, List<Mistake> mistakes) {
        int length = typed.one(name).length();
        if (length > most) {
            mistakes.add(new Mistake(name, "Ce texte a " + length + " signes. Gardez-en " + most + " au plus."));
        }
    }
}
