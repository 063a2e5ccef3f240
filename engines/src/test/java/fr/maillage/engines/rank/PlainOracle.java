package fr.maillage.engines.rank;

import fr.maillage.engines.geo.TravelTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges a place against a question, written from the table of {@code docs/orientation.md} alone, on plain texts: y for every rule
 * met, ? when something is unknown, n when a rule is not met. Slow and dull on purpose.
 */
final class PlainOracle {
    private PlainOracle() {}

    static char judge(Question q, Candidate c, TravelTime times) {
        String best = c.offers().stream()
                .map(offer -> judge(q, c, offer, times))
                .min((a, b) -> Integer.compare("y?n".indexOf(a), "y?n".indexOf(b)))
                .orElseThrow();
        return best.charAt(0);
    }

    private static String judge(Question q, Candidate c, Offer o, TravelTime times) {
        String all = List.of(
                        letter(c.active()),
                        need(q, c, o),
                        publics(q, o),
                        door(q, o),
                        around(q, c),
                        way(q, c, o, times),
                        hours(q, c),
                        tongue(q, c),
                        steps(q, c),
                        price(q, o),
                        booking(q, o))
                .stream()
                .collect(Collectors.joining());
        if (all.contains("n")) {
            return "n";
        }
        return all.contains("?") ? "?" : "y";
    }

    private static String letter(Outcome outcome) {
        return outcome == Outcome.YES ? "y" : outcome == Outcome.NO ? "n" : "?";
    }

    private static String names(Set<? extends Enum<?>> set) {
        return set.stream().map(Enum::name).sorted().collect(Collectors.joining(" ", " ", " "));
    }

    private static boolean has(Set<? extends Enum<?>> set, String... names) {
        for (String name : names) {
            if (names(set).contains(" " + name + " ")) {
                return true;
            }
        }
        return false;
    }

    private static String need(Question q, Candidate c, Offer o) {
        var kinds = o.kinds();
        var things = c.equipment();
        return switch (q.need().name()) {
            case "PROCEDURE" -> kinds.isEmpty() ? "?" : has(kinds, "ADMINISTRATIVE_HELP") ? "y" : "n";
            case "LEARN" ->
                kinds.isEmpty()
                        ? "?"
                        : has(kinds, "EVERYDAY_TOOLS", "DIGITAL_CULTURE")
                                ? "y"
                                : has(kinds, "LEISURE_AND_CREATION") ? "?" : "n";
            case "GET_EQUIPMENT" -> kinds.isEmpty() ? "?" : has(kinds, "SOLIDARITY_PURCHASE") ? "y" : "n";
            case "WORK" -> kinds.isEmpty() ? "?" : has(kinds, "JOB_SEARCH") ? "y" : "n";
            case "FAMILY" -> kinds.isEmpty() ? "?" : has(kinds, "PARENTING") ? "y" : "n";
            case "SAFETY" ->
                kinds.isEmpty() ? "?" : has(kinds, "SAFE_USE") ? "y" : has(kinds, "DIGITAL_CULTURE") ? "?" : "n";
            case "PRINT" -> {
                if (has(things, "PRINTER", "MULTIFUNCTION_PRINTER")) {
                    yield "y";
                }
                boolean perhaps = has(kinds, "ACCESS_AND_EQUIPMENT")
                        || has(things, "SCANNER", "PHOTOCOPIER", "COMPUTER")
                        || (kinds.isEmpty() && things.isEmpty());
                yield perhaps ? "?" : "n";
            }
            case "CONNECT" -> {
                if (has(kinds, "ACCESS_AND_EQUIPMENT") || has(things, "INTERNET", "WIFI", "OUTDOOR_TERMINAL")) {
                    yield "y";
                }
                yield has(things, "COMPUTER", "TABLET") || (kinds.isEmpty() && things.isEmpty()) ? "?" : "n";
            }
            default -> throw new IllegalStateException(q.need().name());
        };
    }

    private static String publics(Question q, Offer o) {
        boolean meets = o.audiences().stream().anyMatch(a -> q.audiences().contains(a));
        if (o.audiences().isEmpty() || meets) {
            return "y";
        }
        if (!o.reserved()) {
            return q.audiences().isEmpty() ? "y" : "?";
        }
        return q.audiences().isEmpty() ? "?" : "n";
    }

    private static String door(Question q, Offer o) {
        String modes = names(o.accessModes());
        if (modes.contains("NO_PUBLIC") && !atHome(q)) {
            return modes.contains("WALK_IN") ? "?" : "n";
        }
        return modes.strip().equals("PRESCRIPTION") && !q.terms().byProfessional() ? "n" : "y";
    }

    private static boolean atHome(Question q) {
        return q.travel().getClass().getSimpleName().equals("CannotTravel");
    }

    private static String around(Question q, Candidate c) {
        if (atHome(q)) {
            return "y";
        }
        if (q.range() instanceof Range.InCommune commune) {
            return c.communeCode().isEmpty() ? "?" : c.communeCode().get().equals(commune.code()) ? "y" : "n";
        }
        if (q.range() instanceof Range.Within within) {
            if (q.origin().isEmpty() || c.point().isEmpty()) {
                return "?";
            }
            return q.origin().get().metresTo(c.point().get()) <= within.metres() ? "y" : "n";
        }
        return "y";
    }

    private static String way(Question q, Candidate c, Offer o, TravelTime times) {
        if (atHome(q)) {
            return o.supportModes().isEmpty() ? "?" : has(o.supportModes(), "REMOTE") ? "y" : "n";
        }
        if (!(q.travel() instanceof Travel.By by)) {
            return "y";
        }
        if (q.origin().isEmpty() || c.point().isEmpty()) {
            return "?";
        }
        return times.minutes(q.origin().get(), c.point().get(), by.mode()) <= by.limitMinutes() ? "y" : "n";
    }

    private static String hours(Question q, Candidate c) {
        if (q.when() == When.ANY) {
            return "y";
        }
        return switch (c.availability().apply(q.when()).getClass().getSimpleName()) {
            case "From" -> "y";
            case "Never" -> "n";
            default -> "?";
        };
    }

    private static String tongue(Question q, Candidate c) {
        if (!(q.language() instanceof LanguageWish.Needed needed)
                || needed.code().equals("fr")) {
            return "y";
        }
        String spoken = String.join(" ", c.languages()).toLowerCase(Locale.ROOT);
        if (spoken.contains(needed.code()) || c.interpreter() == Outcome.YES) {
            return "y";
        }
        return !spoken.isEmpty() && c.interpreter() == Outcome.NO ? "n" : "?";
    }

    private static String steps(Question q, Candidate c) {
        if (!q.stepFree() || atHome(q)) {
            return "y";
        }
        boolean good = has(c.accommodations(), "STEP_FREE", "WHEELCHAIR");
        boolean bad = has(c.accommodations(), "NOT_ACCESSIBLE");
        return good && !bad ? "y" : bad && !good ? "n" : "?";
    }

    private static String price(Question q, Offer o) {
        if (!q.terms().freeOnly()) {
            return "y";
        }
        return switch (names(o.costs()).strip()) {
            case "FREE" -> "y";
            case "PAID" -> "n";
            default -> "?";
        };
    }

    private static String booking(Question q, Offer o) {
        if (!q.terms().withoutAppointment()) {
            return "y";
        }
        return o.accessModes().isEmpty() ? "?" : has(o.accessModes(), "WALK_IN") ? "y" : "n";
    }
}
