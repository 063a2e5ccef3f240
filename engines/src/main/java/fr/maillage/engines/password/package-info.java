/**
 * Estimates how many guesses a password would stand, in the way of Dan Wheeler's zxcvbn (USENIX Security 2016), with the
 * habits of French speakers: their words, names, towns, months and keyboards.
 */
@NullMarked
package fr.maillage.engines.password;

import org.jspecify.annotations.NullMarked;
