/**
 * What people do, in a real browser, on the product started as a person starts it.
 *
 * <p>{@code harness} starts and watches, {@code checks} holds what is true of every page, {@code scenarios} tells the
 * acceptance scenarios one by one, {@code gallery} photographs every page and state.
 */
@NullMarked
package fr.maillage.journeys;

import org.jspecify.annotations.NullMarked;
