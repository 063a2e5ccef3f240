package fr.maillage.platform.orientation;

import fr.maillage.engines.vocabulary.Need;
import java.time.LocalDate;

/**
 * All that is ever kept of a question asked to the product.
 *
 * @param day the day it was asked, in the territory
 * @param communeCode where help was wanted; empty when the person did not say
 * @param need what for
 * @param answered whether at least one place fitted
 */
public record AnonymousQuestion(LocalDate day, String communeCode, Need need, boolean answered) {}
