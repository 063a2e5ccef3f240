package fr.maillage.platform.opendata;

import fr.maillage.engines.intake.convert.ConvertFormat;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A published form of the directory. */
public enum DataFile {
    RICH_CSV(
            "lieux.csv",
            "text/csv; charset=utf-8",
            "Tout ce que nous savons, en tableau",
            "Pour un tableur : horaires et fermetures, équipements, accès, comment venir, fraîcheur, sources.",
            ConvertFormat.CSV,
            DataFile.SCHEMA),
    MEDNUM_1_0_2(
            "lieux-mednum-1.0.2.csv",
            "text/csv; charset=utf-8",
            "Standard des lieux de médiation numérique 1.0.2",
            "Pour la cartographie nationale et les annuaires qui suivent le standard.",
            ConvertFormat.MEDNUM_1_0_2,
            "https://schema.data.gouv.fr/LaMednum/standard-mediation-num/1.0.2/schema.json"),
    MEDNUM_1_0_1(
            "lieux-mednum-1.0.1.csv",
            "text/csv; charset=utf-8",
            "Standard des lieux de médiation numérique 1.0.1",
            "La version précédente du même standard, encore demandée par des outils.",
            ConvertFormat.MEDNUM_1_0_1,
            "https://schema.data.gouv.fr/LaMednum/standard-mediation-num/1.0.1/schema.json"),
    DATA_INCLUSION(
            "data-inclusion.json",
            "application/json",
            "data·inclusion, version 1",
            "Pour les outils de l’insertion : structures et services.",
            ConvertFormat.DATA_INCLUSION,
            "https://github.com/gip-inclusion/data-inclusion-schema"),
    GEOJSON(
            "lieux.geojson",
            "application/geo+json",
            "GeoJSON",
            "Pour une carte, avec les mots d’OpenStreetMap.",
            ConvertFormat.GEOJSON,
            "https://www.rfc-editor.org/rfc/rfc7946"),
    HSDS(
            "hsds-3.0.json",
            "application/json",
            "HSDS 3.0",
            "Pour les annuaires Open Referral : services, organisations, lieux, horaires.",
            null,
            "https://docs.openreferral.org/en/3.0/");

    /** Where the description of our own columns is read, for people and for validators (Table Schema). */
    public static final String SCHEMA = "/donnees/lieux.schema.json";

    private final String fileName;
    private final String mediaType;
    private final String title;
    private final String words;
    private final @Nullable ConvertFormat format;
    private final String conformsTo;

    DataFile(
            String fileName,
            String mediaType,
            String title,
            String words,
            @Nullable ConvertFormat format,
            String conformsTo) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.title = title;
        this.words = words;
        this.format = format;
        this.conformsTo = conformsTo;
    }

    /** The last part of its address. */
    public String fileName() {
        return fileName;
    }

    /** Its content type. */
    public String mediaType() {
        return mediaType;
    }

    /** What people read. */
    public String title() {
        return title;
    }

    /** Whom it serves. */
    public String words() {
        return words;
    }

    /** The form of the converter that writes it, absent for HSDS. */
    @Nullable
    ConvertFormat format() {
        return format;
    }

    /** The specification it follows: a whole address, or for our own its path here. */
    public String conformsTo() {
        return conformsTo;
    }

    /** The file of this address. */
    public static Optional<DataFile> find(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }
}
