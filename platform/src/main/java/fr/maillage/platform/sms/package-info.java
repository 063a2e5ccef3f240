/**
 * Sends short messages, when the territory has a gateway. An optional part: without one nothing is offered; callers ask
 * {@link fr.maillage.platform.sms.ShortMessages#isOn()}.
 *
 * <p>Words: a {@link fr.maillage.platform.sms.MobileNumber} is where a message goes; an opposition is a number that
 * answered STOP. Invariants: a number lives in memory for the time of one attempt and is written nowhere, not even sealed:
 * what is counted or opposed is a mark made with a key; one message is one segment; three a day a number, thirty an hour
 * and a setting a day in all; whoever said STOP receives nothing until the same number says DÉBUT; a
 * restored copy sends nothing.
 */
@ApplicationModule(allowedDependencies = {"kernel", "database", "vault", "guard"})
@NullMarked
package fr.maillage.platform.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
