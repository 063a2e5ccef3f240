/** What is wrong in a file, as coded sentences: never an exception. */
@NullMarked
package fr.maillage.engines.intake.finding;

import org.jspecify.annotations.NullMarked;
