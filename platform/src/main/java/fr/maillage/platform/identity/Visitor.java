package fr.maillage.platform.identity;

/**
 * Whoever tries to enter.
 *
 * @param address as the server tells it; only a mark of its network is counted
 * @param device what the browser says of itself
 * @param known what the browser kept from entries before, see {@link KnownDevices}; empty when it kept nothing
 */
public record Visitor(String address, String device, String known) {
    /** Never shows what the browser kept. */
    @Override
    public String toString() {
        return "Visitor[" + device + "]";
    }
}
