package fr.maillage.journeys.harness;

/**
 * What one load of a page costs.
 *
 * @param elements elements of the document, those inside a drawing left out: a drawing counts for one
 * @param allElements elements of the document, drawings included
 * @param requests requests that left the browser, failed ones included
 * @param kilobytes bytes received on the wire, headers included, by thousands
 */
public record Weight(int elements, int allElements, int requests, double kilobytes) {
    /** The EcoIndex of this load. */
    public double ecoIndex() {
        return EcoIndex.of(elements, requests, kilobytes);
    }
}
