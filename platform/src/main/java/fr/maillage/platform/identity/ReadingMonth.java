package fr.maillage.platform.identity;

/**
 * One month of the register of readings.
 *
 * @param month as {@code 2026-11}, in UTC
 * @param head where its chain ends
 * @param sealed true when no line can be added any more
 * @param erased true when its lines have left, after twelve months
 */
record ReadingMonth(String month, ChainHead head, boolean sealed, boolean erased) {
    /** What the journal says of it once sealed: enough to check its lines while they are there. */
    String seal() {
        return month + " lignes=" + head.line() + " empreinte=" + head.hex();
    }
}
