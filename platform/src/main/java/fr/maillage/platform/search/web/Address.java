package fr.maillage.platform.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The address of a page with its parameters, in order. All the state of a list is here, so that any page can be kept,
 * sent or printed; nothing about a person ever is.
 */
public record Address(String path, Map<String, List<String>> parameters) {
    /** An address longer than this was not made by our forms. */
    private static final int MOST_VALUES = 40;

    private static final int LONGEST_VALUE = 200;

    public Address {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> useful = values.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && value.length() <= LONGEST_VALUE)
                    .limit(MOST_VALUES)
                    .toList();
            if (!useful.isEmpty()) {
                kept.put(name, useful);
            }
        });
        parameters = kept;
    }

    /** An address without parameters. */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** Keeps the parameters that the page knows, in the order of the page, and drops the others. */
    public static Address of(String path, Map<String, String[]> received, List<String> known) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : known) {
            String[] values = received.get(name);
            if (values != null) {
                kept.put(name, List.of(values));
            }
        }
        return new Address(path, kept);
    }

    /** The first value, empty when there is none. */
    public String first(String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    /** All the values of a name. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** True when the value is « oui ». */
    public boolean yes(String name) {
        return first(name).equals("oui");
    }

    /** The same address with one value for a name; an empty value takes the name away. */
    public Address with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(value));
        return new Address(path, changed);
    }

    /** The same address without a name. */
    public Address without(String name) {
        return with(name, "");
    }

    /** The same address with one value of a name taken away. */
    Address without(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        List<String> values = new ArrayList<>(all(name));
        values.remove(value);
        changed.put(name, values);
        return new Address(path, changed);
    }

    /** The same question to another page. */
    public Address to(String otherPath) {
        return new Address(otherPath, parameters);
    }

    /** The address as a link. */
    public String href() {
        StringBuilder href = new StringBuilder(path);
        char separator = '?';
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                href.append(separator).append(parameter.getKey()).append('=').append(encoded(value));
                separator = '&';
            }
        }
        return href.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
