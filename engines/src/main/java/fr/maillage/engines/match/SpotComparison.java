package fr.maillage.engines.match;

import fr.maillage.engines.match.SpotFinding.Agreement;
import fr.maillage.engines.text.StreetWords;
import fr.maillage.engines.text.TokenAlignment;
import fr.maillage.engines.text.TokenAlignment.Weighted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Compares where two places are. Address, point and commune tell much the same, so their sum is capped. */
final class SpotComparison {
    private static final int CAP = 9;
    private static final int CENTROID = 4;
    private static final double SAME_STREET = 0.8;
    private static final double HELD_STREET = 0.95;
    private static final double NEAR = 60;
    private static final double KILOMETRE = 1000;

    private final Tally tally;
    private final Map<String, Boolean> townsAlike = new ConcurrentHashMap<>();

    SpotComparison(Tally tally) {
        this.tally = tally;
    }

    SpotFinding compare(Weighed one, Weighed other) {
        ReadPlace left = one.place();
        ReadPlace right = other.place();
        List<Evidence> evidence = new ArrayList<>();
        double metres = metres(left, right);
        Agreement town = town(left, right);
        boolean street = sameStreet(left.address(), right.address());
        boolean bothStreets = left.address().namesStreet() && right.address().namesStreet();
        boolean townsMayAgree = town != Agreement.OTHER || metres < KILOMETRE;
        boolean numbered = !left.address().numbers().isEmpty()
                && !right.address().numbers().isEmpty();
        boolean numbersMeet =
                !Collections.disjoint(left.address().numbers(), right.address().numbers());
        boolean sameDoor = left.address().suffix().equals(right.address().suffix());
        boolean sameAddress = street && townsMayAgree && numbered && numbersMeet && sameDoor;
        boolean otherNumber = street && numbered && !numbersMeet;
        boolean sameStreet = street && townsMayAgree && !sameAddress && !otherNumber;
        boolean shared = Math.max(one.pointHolders(), other.pointHolders()) >= CENTROID && metres < NEAR;
        boolean otherTownSameDoor =
                street && !townsMayAgree && numbered && numbersMeet && sameDoor && !codesDiffer(left, right);
        if (otherTownSameDoor) {
            evidence.add(new Evidence("même adresse sous un autre nom de commune", 3));
        } else if (sameAddress) {
            int commonness = Math.min(3, tally.commonness(Tally.address(left)));
            evidence.add(new Evidence("même adresse", 5 - commonness));
        } else if (sameStreet) {
            evidence.add(new Evidence(
                    "même voie",
                    numbered || left.address().numbers().equals(right.address().numbers()) ? 3 : 2));
        } else if (otherNumber) {
            evidence.add(new Evidence("autre numéro dans la même voie", metres <= NEAR ? -1 : -2));
        } else if (bothStreets && !street) {
            evidence.add(new Evidence("adresses différentes", metres <= NEAR ? -1 : -3));
        }
        addDistance(metres, sameAddress && town != Agreement.OTHER, shared, evidence);
        addTown(one, town, metres, evidence);
        cap(evidence);
        return new SpotFinding(
                metres,
                sameAddress,
                sameStreet || otherTownSameDoor,
                (bothStreets && !street) || otherNumber,
                shared,
                town,
                evidence);
    }

    /** Codes tell communes apart for sure; names do not (a suburb and its city). */
    private static boolean codesDiffer(ReadPlace left, ReadPlace right) {
        boolean codes = !left.communeCode().isBlank() && !right.communeCode().isBlank();
        boolean postal = !left.postalCode().isEmpty() && !right.postalCode().isEmpty();
        return (codes && !left.communeCode().equals(right.communeCode()))
                || (postal && !left.postalCode().equals(right.postalCode()));
    }

    private static double metres(ReadPlace left, ReadPlace right) {
        return left.point() == null || right.point() == null
                ? Double.NaN
                : left.point().metresTo(right.point());
    }

    private static boolean sameStreet(ReadAddress left, ReadAddress right) {
        boolean kindsClash = !left.type().isEmpty()
                && !right.type().isEmpty()
                && !left.type().equals(right.type());
        if (!left.namesStreet() || !right.namesStreet() || kindsClash) {
            return false;
        }
        TokenAlignment alignment = TokenAlignment.of(weigh(left.street()), weigh(right.street()));
        boolean compass = alignment.leftOnly().stream().anyMatch(StreetWords::isCompass)
                && alignment.rightOnly().stream().anyMatch(StreetWords::isCompass);
        boolean held = alignment.leftOnly().isEmpty() || alignment.rightOnly().isEmpty();
        return !compass && (alignment.dice() >= SAME_STREET || (held && alignment.containment() >= HELD_STREET));
    }

    private static List<Weighted> weigh(List<String> street) {
        List<Weighted> words = new ArrayList<>(street.size());
        for (String word : street) {
            words.add(new Weighted(word, StreetWords.isCompass(word) ? 0.3 : word.length() <= 2 ? 1 : 2));
        }
        return words;
    }

    private Agreement town(ReadPlace left, ReadPlace right) {
        boolean codes = !left.communeCode().isBlank() && !right.communeCode().isBlank();
        boolean names = !left.town().isEmpty() && !right.town().isEmpty();
        boolean postal = !left.postalCode().isEmpty() && !right.postalCode().isEmpty();
        boolean same = (codes && left.communeCode().equals(right.communeCode()))
                || (names && alike(left.town(), right.town()))
                || (postal && left.postalCode().equals(right.postalCode()));
        if (same) {
            return Agreement.SAME;
        }
        return codes || names || postal ? Agreement.OTHER : Agreement.UNTOLD;
    }

    private boolean alike(String left, String right) {
        if (left.equals(right)) {
            return true;
        }
        String key = left.compareTo(right) < 0 ? left + "|" + right : right + "|" + left;
        return townsAlike.computeIfAbsent(key, none -> Towns.alike(left, right));
    }

    private static void addDistance(double metres, boolean sameAddress, boolean shared, List<Evidence> evidence) {
        if (Double.isNaN(metres)) {
            return;
        }
        int points = metres <= 30
                ? 4
                : metres <= 100
                        ? 3
                        : metres <= 250
                                ? 2
                                : metres <= 600
                                        ? 0
                                        : metres <= 1500 ? -2 : metres <= 5000 ? -5 : metres <= 20_000 ? -8 : -11;
        if (points > 0 && shared) {
            points = 0;
        }
        if (sameAddress) {
            points = Math.max(-2, points > 0 ? points / 2 : points);
        }
        String words = shared ? "même point, partagé par plusieurs lieux" : "à " + distance(metres);
        evidence.add(new Evidence(words, points));
    }

    static String distance(double metres) {
        long tenths = Math.round(metres / 100);
        return metres < KILOMETRE ? Math.round(metres) + " m" : tenths / 10 + "," + tenths % 10 + " km";
    }

    private static void addTown(Weighed one, Agreement town, double metres, List<Evidence> evidence) {
        if (town == Agreement.SAME && !one.place().town().isEmpty()) {
            evidence.add(new Evidence("même commune", one.townBits()));
        } else if (town == Agreement.OTHER) {
            int points = Double.isNaN(metres) ? -4 : metres <= KILOMETRE ? 0 : -2;
            evidence.add(new Evidence("communes différentes", points));
        }
    }

    private static void cap(List<Evidence> evidence) {
        int sum = evidence.stream().mapToInt(Evidence::points).sum();
        if (sum > CAP) {
            evidence.add(new Evidence("le lieu ne compte qu’une fois", CAP - sum));
        }
    }
}
