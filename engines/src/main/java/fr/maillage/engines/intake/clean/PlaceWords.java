package fr.maillage.engines.intake.clean;

/**
 * All that a row says about where the place is, as texts already tidied; empty texts for what it does not say.
 *
 * @param postalCode as the file writes it
 * @param commune as the file writes it
 * @param insee as the file writes it
 * @param departement as the file writes it
 */
record PlaceWords(String postalCode, String commune, String insee, String departement) {
    PlaceWords in(String code) {
        return new PlaceWords(postalCode, commune, insee, code);
    }

    String key() {
        return postalCode + '\u0001' + commune + '\u0001' + insee + '\u0001' + departement;
    }
}
