package fr.maillage.platform.guard;

import java.time.Duration;

/**
 * What is left of what may be asked for.
 *
 * @param most that may be spent at once after a rest
 * @param left that may be spent now
 * @param window in which all of it comes back
 * @param whole until all of it is there again
 */
public record Rest(int most, int left, Duration window, Duration whole) {}
