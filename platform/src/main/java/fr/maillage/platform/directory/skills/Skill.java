package fr.maillage.platform.directory.skills;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.PlaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small skill, without the way to reach whoever declared it.
 *
 * @param what « scanner un document avec un téléphone »
 * @param theme the need it answers
 * @param communeCode INSEE
 * @param moment where and when, roughly, in words
 * @param place through which one reaches the declarer, or absent: then through the territory's team
 * @param through the organization to name there, empty when none
 * @param hasContact true when the declarer left a way to be told
 * @param askAgainOn the day on which it is asked again whether it still holds
 */
public record Skill(
        UUID id,
        String what,
        Need theme,
        String communeCode,
        String moment,
        @Nullable PlaceId place,
        String through,
        SkillState state,
        Instant declaredAt,
        String declaredBy,
        boolean hasContact,
        @Nullable LocalDate askAgainOn) {}
