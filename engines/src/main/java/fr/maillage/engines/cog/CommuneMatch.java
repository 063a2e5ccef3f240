package fr.maillage.engines.cog;

import java.util.Optional;

/**
 * A commune that a text may designate.
 *
 * @param commune the present commune
 * @param part the part of it that the text names: « Marseille 2e », « Caudéran »; empty otherwise
 * @param by how the text led to it
 * @param certainty between 0 and 1: that of the way, shared between the communes found the same way in proportion to their inhabitants
 */
public record CommuneMatch(Commune commune, Optional<CommunePart> part, MatchedBy by, double certainty) {}
