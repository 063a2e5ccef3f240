package fr.maillage.engines.hours;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of one day during which a place is open, or may be.
 *
 * @param from minutes after midnight
 * @param to minutes after the same midnight, excluded; more than 1,440 when it lasts into the night
 * @param state open or unknown, never closed
 * @param comment remark of the rule
 * @param reason what decides
 */
public record OpenInterval(
        int from, int to, OpenState.State state, @Nullable String comment, OpenState.Reason reason) {}
