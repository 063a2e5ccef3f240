package fr.maillage.platform.territory;

import java.util.Locale;

/** What an imported contour bounds. */
public enum AreaKind {
    /** A commune, exactly drawn. */
    COMMUNE,
    /** A neighbourhood as people name it. */
    QUARTIER,
    /** A statistical unit of INSEE. */
    IRIS,
    /** A priority neighbourhood of the « politique de la ville ». */
    QPV;

    /** The word used in commands and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
