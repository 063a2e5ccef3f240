package fr.maillage.engines.intake.clean;

/**
 * All that a row says about where the place is, as texts already tidied; empty texts for what it does not say.
 *
 * @param address street, possibly with postal code and commune
 * @param postalCode as the file writes it
 * @param commune as the file writes it
 * @param insee as the file writes it
 * @param departement as the file writes it
 */
record PlaceWords(String address, String postalCode, String commune, String insee, String departement) {
    String key() {
        return postalCode + '\u0001' + commune + '\u0001' + insee + '\u0001' + departement;
    }
}
