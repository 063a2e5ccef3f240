package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One section of a place as a form. */
interface SectionForm {
    /** What the form shows at first. */
    Typed typed(Place place);

    /** The questions, with what was typed and what is wrong. */
    List<Part> parts(Typed typed, Faults faults);

    /** The place as typed. */
    Edited edit(Place place, Typed typed);

    /** What is wrong, by name of question. */
    record Faults(List<Mistake> mistakes) {
        @Nullable
        String of(String name) {
            return mistakes.stream()
                    .filter(mistake -> mistake.field().equals(name))
                    .map(Mistake::sentence)
                    .findFirst()
                    .orElse(null);
        }

        Field on(Field field) {
            String fault = of(field.name());
            return fault == null ? field : field.wrong(fault);
        }
    }
}
