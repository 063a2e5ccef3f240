package fr.maillage.platform.identity.web;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The page where one invites somebody, or gives a right to somebody known.
 *
 * @param person address of the page of the person known already, or absent
 * @param name and email of the person invited; absent for somebody known
 * @param where the box of a name to look for; absent when the caller chooses among her own organizations
 * @param which what was found under that name, when there is more than one
 */
public record InvitePage(
        Frame frame,
        String heading,
        String action,
        @Nullable String person,
        @Nullable Field name,
        @Held(DataClass.PRO) @Nullable Field email,
        Choices role,
        @Nullable Field where,
        @Nullable Choices which) {
    /** What is wrong with what was typed and chosen. */
    public List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        for (Field field : new @Nullable Field[] {name, email}) {
            if (field != null && field.error() != null) {
                mistakes.add(new Mistake(field.name(), Objects.requireNonNull(field.error())));
            }
        }
        if (role.error() != null) {
            mistakes.add(new Mistake("role", Objects.requireNonNull(role.error())));
        }
        if (where != null && where.error() != null) {
            mistakes.add(new Mistake(where.name(), Objects.requireNonNull(where.error())));
        }
        if (which != null && which.error() != null) {
            mistakes.add(new Mistake(which.name(), Objects.requireNonNull(which.error())));
        }
        return mistakes;
    }
}
