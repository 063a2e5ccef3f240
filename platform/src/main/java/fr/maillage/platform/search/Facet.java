package fr.maillage.platform.search;

/** A filter whose values are counted. The keys of the counts are the URL codes of the values. */
public enum Facet {
    NEED,
    SERVICE,
    AUDIENCE,
    FREE,
    WITHOUT_APPOINTMENT,
    LANGUAGE,
    EQUIPMENT,
    PROGRAMME,
    ACCOMMODATION,
    FRESHNESS,
    OPEN_NOW,
    COMMUNE
}
