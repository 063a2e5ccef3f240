/** The findings as a text, a JSON document or a page to print. */
@NullMarked
package fr.maillage.engines.intake.report;

import org.jspecify.annotations.NullMarked;
