package fr.maillage.platform.directory.skills;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;

/**
 * A small skill as it is typed.
 *
 * @param where name or postal code of a commune
 * @param moment where and when, roughly
 * @param contact how to tell the declarer, empty when nobody wants to be told; never published
 */
public record SkillDraft(
        String what,
        String where,
        String moment,
        @Held(DataClass.PERSONAL) String contact) {
    /** Never shows how to reach anybody. */
    @Override
    public String toString() {
        return "SkillDraft[" + what + "]";
    }
}
