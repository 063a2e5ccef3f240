package fr.maillage.engines.cog;

/**
 * A French département, or an overseas territory that has a code of its own.
 *
 * @param code two or three characters, for example {@code 33}, {@code 2A}, {@code 974}
 * @param name for example {@code Gironde}
 * @param regionCode code of its region; overseas territories are their own region
 * @param chiefTownCode code of the commune of its chief town, empty for uninhabited lands
 */
public record Departement(String code, String name, String regionCode, String chiefTownCode) {}
