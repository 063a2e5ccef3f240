package fr.maillage.platform.orientation;

import fr.maillage.engines.vocabulary.Need;

/** How many questions of one kind found nothing in one commune, over a period. */
public record UnmetNeed(String communeCode, Need need, int questions) {}
