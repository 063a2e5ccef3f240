package fr.maillage.platform.directory.skills;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.PlaceId;
import org.jspecify.annotations.Nullable;

/** What a moderator decides. */
public sealed interface SkillDecision {
    /**
     * Published, or published again for a year.
     *
     * @param what the words, corrected if need be
     * @param place through which one reaches the declarer, or absent for the territory's team
     * @param through the organization to name, empty when none
     */
    record Publish(String what, Need theme, @Nullable PlaceId place, String through) implements SkillDecision {}

    /** Not published. */
    record Refuse(String reason) implements SkillDecision {}
}
