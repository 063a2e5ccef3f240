package fr.maillage.engines.match;

/** What a cell of a list of places may tell that helps to recognise a place. */
public enum PlaceField {
    ID,
    NAME,
    ORGANIZATION,
    KIND,
    NUMBER,
    ADDRESS,
    POSTAL_CODE,
    COMMUNE_CODE,
    COMMUNE,
    LATITUDE,
    LONGITUDE,
    POINT,
    PHONE,
    EMAIL,
    WEBSITE,
    SIRET,
    RNA,
    SOURCE
}
