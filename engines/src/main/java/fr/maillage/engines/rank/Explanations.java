package fr.maillage.engines.rank;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.language.Figures;
import fr.maillage.engines.rank.Answer.NotNearest;
import fr.maillage.engines.rank.Proposal.Check;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Cost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Says why a place is proposed, and why the nearest is not the first. */
final class Explanations {
    private final Asked asked;

    Explanations(Asked asked) {
        this.asked = asked;
    }

    Proposal proposal(Evaluated evaluated) {
        List<Check> checks = new ArrayList<>(evaluated.outcomes().size());
        evaluated.outcomes().forEach((rule, outcome) -> checks.add(check(rule, outcome, evaluated)));
        Optional<Integer> minutes = asked.minutesTo(evaluated.place());
        return new Proposal(
                evaluated.place(),
                evaluated.offer(),
                evaluated.total(),
                evaluated.contributions(),
                checks,
                minutes.isPresent() ? OptionalInt.of(minutes.get()) : OptionalInt.empty(),
                why(evaluated, minutes));
    }

    private Check check(Rule rule, Outcome outcome, Evaluated evaluated) {
        return new Check(rule, outcome, RuleWords.sentence(rule, outcome, asked, evaluated.place(), evaluated.offer()));
    }

    private String why(Evaluated evaluated, Optional<Integer> minutes) {
        return evaluated.worst() == Outcome.UNKNOWN ? callFirst(evaluated, minutes) : known(evaluated, minutes);
    }

    private String known(Evaluated evaluated, Optional<Integer> minutes) {
        String first = withWay(check(Rule.SERVICE, Outcome.YES, evaluated).sentence(), way(minutes));
        String second = circumstances(evaluated);
        return second.isEmpty() ? first : first + " " + second;
    }

    /** What to ask, and whom. */
    private String callFirst(Evaluated evaluated, Optional<Integer> minutes) {
        String way = way(minutes);
        String start = way.isEmpty() ? "" : RankWords.sentence(way) + " ";
        if (evaluated.outcomes().get(Rule.SERVICE) == Outcome.YES) {
            start = withWay(check(Rule.SERVICE, Outcome.YES, evaluated).sentence(), way) + " ";
        }
        String call = evaluated
                .place()
                .phone()
                .map(phone -> say("Appelez d’abord le {0}", phone))
                .orElse(say("Renseignez-vous d’abord"));
        String question = evaluated.outcomes().entrySet().stream()
                .filter(entry -> entry.getValue() == Outcome.UNKNOWN)
                .findFirst()
                .map(entry -> check(entry.getKey(), Outcome.UNKNOWN, evaluated).sentence())
                .orElse("");
        return start + say("{0} : {1}", call, lowered(question));
    }

    private static String withWay(String sentence, String way) {
        return way.isEmpty() ? sentence : say("{0}, {1}.", sentence.substring(0, sentence.length() - 1), way);
    }

    private String way(Optional<Integer> minutes) {
        if (asked.question().travel() instanceof Travel.CannotTravel) {
            return say("à distance");
        }
        return minutes.filter(m -> m < Answer.FAR_MINUTES)
                .map(m -> Figures.away(
                        TravelTime.words(m, asked.question().travel().mode())))
                .orElse("");
    }

    /** When, at what price, with or without an appointment: only what is known. */
    private String circumstances(Evaluated evaluated) {
        List<String> good = new ArrayList<>();
        if (evaluated.offer().costs().equals(Set.of(Cost.FREE))) {
            good.add(say("gratuit"));
        }
        if (evaluated.offer().accessModes().contains(AccessMode.WALK_IN)) {
            good.add(say("sans rendez-vous"));
        }
        String rest = good.isEmpty() ? "" : say("c’est {0}", RankWords.list(good));
        Availability availability = asked.availability(evaluated.place());
        if (availability instanceof Availability.From from && !from.words().isEmpty()) {
            return RankWords.sentence(rest.isEmpty() ? from.words() : say("{0} ; {1}", from.words(), rest));
        }
        return rest.isEmpty() ? "" : RankWords.sentence(rest);
    }

    /** The nearest of all places, and why it is not the first proposed; empty when it is, or when nobody goes anywhere. */
    Optional<NotNearest> whyNotNearest(List<Evaluated> all, Evaluated first, boolean rotated) {
        if (asked.question().travel() instanceof Travel.CannotTravel) {
            return Optional.empty();
        }
        return all.stream()
                .filter(e -> asked.minutesTo(e.place()).isPresent())
                .min(Comparator.<Evaluated>comparingDouble(this::metres)
                        .thenComparing(e -> e.place().id()))
                .filter(nearest -> !nearest.place().id().equals(first.place().id()))
                .filter(nearest -> metres(nearest) < metres(first))
                .map(nearest -> notNearest(nearest, first, rotated));
    }

    private NotNearest notNearest(Evaluated nearest, Evaluated first, boolean rotated) {
        String way = asked.minutesTo(nearest.place())
                .map(m -> TravelTime.words(m, asked.question().travel().mode()))
                .orElse("");
        String start =
                say("Le lieu le plus proche est « {0} » ({1}).", nearest.place().name(), way) + " ";
        Optional<Rule> blocking = nearest.outcomes().entrySet().stream()
                .filter(entry -> entry.getValue() == nearest.worst() && nearest.worst() != Outcome.YES)
                .map(Map.Entry::getKey)
                .findFirst();
        String reason = blocking.map(
                        rule -> check(rule, nearest.worst(), nearest).sentence()
                                + (nearest.worst() == Outcome.UNKNOWN ? " " + say("Appelez d’abord.") : ""))
                .orElseGet(() -> lessGood(nearest, first, rotated));
        return new NotNearest(nearest.place(), blocking, start + reason);
    }

    private static String lessGood(Evaluated nearest, Evaluated first, boolean rotated) {
        if (rotated && nearest.total() <= first.total()) {
            return say(
                    "Il convient aussi : nous proposons à tour de rôle les lieux qui se valent, selon leurs places libres.");
        }
        return nearest.contributions().stream()
                .filter(part -> part.reason() != Contribution.Reason.TRAVEL)
                .max(Comparator.comparingInt(Contribution::minutes))
                .map(part -> say("Il convient aussi, mais : {0}", lowered(part.words())))
                .orElse(say("Il convient aussi."));
    }

    private static String lowered(String words) {
        return words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1);
    }

    private double metres(Evaluated evaluated) {
        return asked.reach()
                .flatMap(reach -> evaluated.place().point().map(reach::metresTo))
                .orElse(Double.POSITIVE_INFINITY);
    }
}
