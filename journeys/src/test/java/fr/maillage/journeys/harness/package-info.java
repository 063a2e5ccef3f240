/** Starts the product and the browser, and watches what a visit costs. */
@NullMarked
package fr.maillage.journeys.harness;

import org.jspecify.annotations.NullMarked;
