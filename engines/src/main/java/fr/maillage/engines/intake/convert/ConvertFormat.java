package fr.maillage.engines.intake.convert;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which clean places can be written. */
public enum ConvertFormat {
    /** Place standard 1.0.2: CSV of 32 columns. */
    MEDNUM_1_0_2("mednum-1.0.2"),
    /** Place standard 1.0.1: the same without the label « Étapes numériques ». */
    MEDNUM_1_0_1("mednum-1.0.1"),
    /** data·inclusion v1: JSON with structures and services. */
    DATA_INCLUSION("data-inclusion"),
    /** GeoJSON with all that we know, and the OpenStreetMap words for it. */
    GEOJSON("geojson"),
    /** CSV with all that we know. */
    CSV("csv");

    private final String code;

    ConvertFormat(String code) {
        this.code = code;
    }

    /** The word of the command line. */
    public String code() {
        return code;
    }

    /** The format of this word. */
    public static Optional<ConvertFormat> find(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }
}
