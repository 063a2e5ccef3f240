package fr.maillage.platform.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows a command: options ({@code --name value}, {@code --name=value} or a bare {@code --name}) and files.
 *
 * @param options the values given for each option, in order; a bare flag holds an empty value
 * @param files the other words, in order
 */
record Arguments(Map<String, List<String>> options, List<String> files) {
    /** What follows the name of an option. */
    enum Kind {
        /** Nothing: it is there or not. */
        FLAG,
        /** One value; the last given wins, or all are kept, as the command decides. */
        VALUE
    }

    /** Something was typed that the command does not know; the message says what to type instead. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    static Arguments parse(List<String> words, Map<String, Kind> known) {
        Map<String, List<String>> options = new HashMap<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                files.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
            Kind kind = known.get(name);
            if (kind == null) {
                throw new Refused("Option inconnue : --" + name + ". Options possibles : " + listOf(known));
            }
            String value = equals < 0 ? "" : word.substring(equals + 1);
            if (kind == Kind.VALUE && equals < 0) {
                if (++i == words.size()) {
                    throw new Refused("L’option --" + name + " attend une valeur.");
                }
                value = words.get(i);
            }
            options.computeIfAbsent(name, absent -> new ArrayList<>()).add(value);
        }
        return new Arguments(options, files);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(options.get(option)).map(List::getLast);
    }

    List<String> listAll(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The one file that the command works on. */
    String getFile() {
        if (files.size() != 1) {
            throw new Refused("Cette commande attend un fichier, et un seul.");
        }
        return files.getFirst();
    }

    private static String listOf(Map<String, Kind> known) {
        return known.isEmpty()
                ? "aucune."
                : String.join(
                                ", ",
                                known.keySet().stream()
                                        .sorted()
                                        .map(name -> "--" + name)
                                        .toList()) + ".";
    }
}
