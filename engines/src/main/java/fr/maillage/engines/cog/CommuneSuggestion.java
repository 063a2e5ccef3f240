package fr.maillage.engines.cog;

/**
 * A commune proposed while a person types.
 *
 * @param commune the commune
 * @param words what the list shows: the name, with its postal code when it has only one, else with its département
 */
public record CommuneSuggestion(Commune commune, String words) {}
