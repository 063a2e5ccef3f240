package fr.maillage.platform.directory.skills;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small skill as everybody reads it. Nothing about who declared it.
 *
 * @param commune display name
 * @param through « Médiathèque de Lormont », or empty for the territory's team
 * @param slug of the place to go through, or absent
 * @param phone to call, international form, or absent
 */
public record PublicSkill(
        UUID id,
        String what,
        Need theme,
        String communeCode,
        String commune,
        String moment,
        String through,
        @Nullable String slug,
        @Held(DataClass.PUBLIC) @Nullable String phone) {}
