package fr.maillage.platform.guard;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Whether an address is of the public internet: not private, loopback, link-local, shared, reserved or multicast, in IPv4,
 * in IPv6, and in the IPv6 forms that carry an IPv4 address (IANA special-purpose registries, RFC 6890).
 */
final class PublicAddress {
    /** Address, then how many bits of it count. */
    private static final String[][] RESERVED_V4 = {
        {"0.0.0.0", "8"}, {"10.0.0.0", "8"}, {"100.64.0.0", "10"}, {"127.0.0.0", "8"}, {"169.254.0.0", "16"},
        {"172.16.0.0", "12"}, {"192.0.0.0", "24"}, {"192.0.2.0", "24"}, {"192.88.99.0", "24"}, {"192.168.0.0", "16"},
        {"198.18.0.0", "15"}, {"198.51.100.0", "24"}, {"203.0.113.0", "24"}, {"224.0.0.0", "4"}, {"240.0.0.0", "4"}
    };

    /** Global unicast is 2000::/3; what in it is not the internet is below. */
    private static final String[][] RESERVED_V6 = {{"2001:db8::", "32"}, {"2001::", "23"}, {"3fff::", "20"}};

    private static final int NAT64_PREFIX = 12;

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic(four);
            case Inet6Address six -> isPublic(six);
            default -> false;
        };
    }

    private static boolean isPublic(Inet4Address address) {
        return Arrays.stream(RESERVED_V4).noneMatch(range -> within(address, range));
    }

    private static boolean isPublic(Inet6Address address) {
        byte[] bytes = address.getAddress();
        boolean nat64 = within(address, new String[] {"64:ff9b::", "96"});
        if (nat64) {
            return isPublic(four(bytes, NAT64_PREFIX));
        }
        boolean sixToFour = within(address, new String[] {"2002::", "16"});
        if (sixToFour) {
            return isPublic(four(bytes, 2));
        }
        return within(address, new String[] {"2000::", "3"})
                && Arrays.stream(RESERVED_V6).noneMatch(range -> within(address, range));
    }

    private static Inet4Address four(byte[] bytes, int from) {
        try {
            return (Inet4Address) InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean within(InetAddress address, String[] range) {
        byte[] bytes = address.getAddress();
        byte[] prefix = InetAddress.ofLiteral(range[0]).getAddress();
        int bits = Integer.parseInt(range[1]);
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((bytes[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
