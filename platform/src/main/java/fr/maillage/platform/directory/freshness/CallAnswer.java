package fr.maillage.platform.directory.freshness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call or a visit.
 *
 * @param visit true when somebody went there
 * @param on the day it happened
 * @param again when to try again after no answer, or absent
 * @param why what was said, for a place that is gone
 */
public record CallAnswer(
        CheckOutcome outcome,
        boolean visit,
        LocalDate on,
        @Nullable LocalDate again,
        String why) {}
