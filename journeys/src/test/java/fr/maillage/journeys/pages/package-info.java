/** Every page of the product in every state: one list for the checks and for the gallery. */
@NullMarked
package fr.maillage.journeys.pages;

import org.jspecify.annotations.NullMarked;
