package fr.maillage.engines.cog;

/**
 * A French region of the official geographic code.
 *
 * @param code two characters, for example {@code 75}
 * @param name for example {@code Nouvelle-Aquitaine}
 * @param chiefTownCode code of the commune of its chief town
 */
public record Region(String code, String name, String chiefTownCode) {}
