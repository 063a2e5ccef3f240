package fr.maillage.platform.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** The part of an address that one household or one office shares: all of an IPv4 address, 56 bits of an IPv6 one. */
public final class NetworkPrefix {
    private static final int BYTES_OF_IPV6 = 7;

    private NetworkPrefix() {}

    /** The prefix of an address as the server tells it; whatever is not an address is a network of its own. */
    public static String of(String remoteAddress) {
        try {
            InetAddress address = InetAddress.ofLiteral(remoteAddress);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, BYTES_OF_IPV6)
                    : address.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return remoteAddress;
        }
    }
}
