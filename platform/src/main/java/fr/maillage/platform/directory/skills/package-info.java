/**
 * « Petites compétences »: what a person or an organization can show others, without being a service.
 *
 * <p>Words: a {@link Skill} is declared in three fields, read by a moderator, published for twelve months, then asked
 * again. Invariants: one reaches a declarer through a place or the team, never through a personal number; the way to reach
 * the declarer is sealed, read by moderators only, journaled, and erased when the skill leaves.
 */
@NamedInterface("skills")
@NullMarked
package fr.maillage.platform.directory.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
