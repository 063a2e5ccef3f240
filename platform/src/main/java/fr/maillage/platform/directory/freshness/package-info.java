/**
 * Keeps the directory true: what must be checked when, who is asked, and what they answered.
 *
 * <p>Words: a {@link CheckedFact} is a kind of fact with its period; a {@link NextCheck} is when a place must be asked and
 * what; a contact link lets the place itself vouch, once; a hold keeps two callers from one place; a {@link Campaign} is
 * many places over a period. Invariants: opening a link changes nothing; a link is used once; secrets are kept as marks;
 * one place has one caller at a time, and the database sees to it; views are counted with nothing about anybody.
 */
@NamedInterface("freshness")
@NullMarked
package fr.maillage.platform.directory.freshness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
