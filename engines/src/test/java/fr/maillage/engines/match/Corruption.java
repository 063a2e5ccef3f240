package fr.maillage.engines.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What people, spreadsheets and geocoders do to the values of a record. Seeded: the same seed, the same mistakes. */
final class Corruption {
    private final RandomGenerator random;

    Corruption(RandomGenerator random) {
        this.random = random;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String typo(String text) {
        if (text.length() < 6) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            case 2 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            default -> text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1);
        };
    }

    /** Only letters of words get typing mistakes: numbers are copied with care. */
    String misspelt(String name, double probability) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        if (chance(probability)) {
            int at = random.nextInt(words.size());
            String word = words.get(at);
            if (word.length() > 5 && word.chars().allMatch(Character::isLetter)) {
                words.set(at, typo(word));
            }
        }
        return String.join(" ", words);
    }

    String dressed(String name) {
        return switch (random.nextInt(5)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.replace("é", "e").replace("è", "e").replace("ê", "e").replace("ç", "c");
            case 2 -> name.replace("-", " ");
            default -> name;
        };
    }

    String swapped(String name, double probability) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        if (words.size() > 2 && chance(probability)) {
            Collections.swap(words, 0, words.size() - 1);
        }
        return String.join(" ", words);
    }

    String abbreviatedStreet(String street) {
        if (chance(0.5)) {
            return street;
        }
        return street.replace("avenue", "av.")
                .replace("boulevard", "bd")
                .replace("place", "pl.")
                .replace("route", "rte")
                .replace("Saint-", "St ")
                .replace("Street", "St.")
                .replace("Avenue", "Ave.")
                .replace("Boulevard", "Blvd.");
    }

    String phoneDressed(String digits) {
        return switch (random.nextInt(5)) {
            case 0 -> digits;
            case 1 -> digits.replaceAll("(..)(?=.)", "$1 ");
            case 2 -> digits.replaceAll("(..)(?=.)", "$1.");
            case 3 -> "+33" + digits.substring(1);
            default ->
                "+33 (0)" + digits.substring(1, 2) + " " + digits.substring(2).replaceAll("(..)(?=.)", "$1 ");
        };
    }

    /** A point moved by up to so many metres, north and east. */
    double[] moved(double latitude, double longitude, double metres) {
        double north = (random.nextDouble() * 2 - 1) * metres;
        double east = (random.nextDouble() * 2 - 1) * metres;
        return new double[] {
            latitude + north / 111_195, longitude + east / (111_195 * Math.cos(Math.toRadians(latitude)))
        };
    }

    String phone() {
        return "05" + (10_000_000 + random.nextInt(89_999_999));
    }

    String siren() {
        int[] digits = new int[9];
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            digits[i] = i == 0 ? 1 + random.nextInt(9) : random.nextInt(10);
            int doubled = i % 2 == 1 ? digits[i] * 2 : digits[i];
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        digits[8] = (10 - sum % 10) % 10;
        StringBuilder siren = new StringBuilder();
        for (int digit : digits) {
            siren.append(digit);
        }
        return siren.toString();
    }

    String siret(String siren) {
        String base = siren + "%04d".formatted(random.nextInt(10_000));
        for (int key = 0; key < 10; key++) {
            if (!Sirets.read(base + key).isEmpty()) {
                return base + key;
            }
        }
        throw new IllegalStateException("one key of ten must fit");
    }
}
