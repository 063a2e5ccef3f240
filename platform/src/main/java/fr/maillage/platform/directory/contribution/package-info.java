/**
 * Lets everybody keep the directory true: errors reported and places proposed without account, corrections by those who
 * hold a place, decisions by those who moderate a territory.
 *
 * <p>Words: a {@link Contribution} is what somebody proposes; a voice is one more person who says the same; a decision is
 * taken once, by a person. Invariants: nothing that a stranger wrote is public before a person decided; however many
 * voices, nothing happens by itself; a way to be told is sealed and leaves after the answer or after thirty days.
 */
@NamedInterface("contribution")
@NullMarked
package fr.maillage.platform.directory.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
