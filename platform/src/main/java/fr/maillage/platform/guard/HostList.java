package fr.maillage.platform.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that an administrator named.
 *
 * @param names in small letters; {@code *.example.org} means every host below it
 */
record HostList(List<String> names) {
    static HostList parse(String setting) {
        return new HostList(Arrays.stream(setting.split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList());
    }

    boolean holds(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        return names.stream()
                .anyMatch(name -> name.startsWith("*.") ? small.endsWith(name.substring(1)) : small.equals(name));
    }
}
