package fr.maillage.platform.identity;

import fr.maillage.platform.vault.Vault;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells whether an account was entered from a device before. The device keeps it, signed: a number of its own and a mark
 * for each account, the last eight, made with a key of the territory. Nothing is kept here. It opens nothing: the device
 * only has tries of its own.
 */
@Component
class KnownDevices {
    private static final Pattern KEPT = Pattern.compile("[0-9a-f]{32}(?:\\.[0-9a-f]{32}){1,8}");
    private static final int MOST = 8;

    private final Vault vault;

    KnownDevices(Vault vault) {
        this.vault = vault;
    }

    /** The mark of an account on the device that kept this, empty when the account was never entered with it. */
    String mark(String kept, String account) {
        List<String> parts = parts(kept);
        if (parts.isEmpty()) {
            return "";
        }
        String mark = sign(parts.getFirst(), account);
        return parts.subList(1, parts.size()).contains(mark) ? mark : "";
    }

    /** What the device keeps from now on. */
    String with(String kept, String account) {
        List<String> parts = parts(kept);
        String number = parts.isEmpty() ? Secrets.token().substring(0, 32) : parts.getFirst();
        String mark = sign(number, account);
        return number + "."
                + Stream.concat(Stream.of(mark), parts.stream().skip(1).filter(other -> !other.equals(mark)))
                        .limit(MOST)
                        .collect(Collectors.joining("."));
    }

    private String sign(String number, String account) {
        return vault.mark("known device", number + "\n" + account);
    }

    private static List<String> parts(String kept) {
        return KEPT.matcher(kept).matches() ? Arrays.asList(kept.split("\\.")) : List.of();
    }
}
