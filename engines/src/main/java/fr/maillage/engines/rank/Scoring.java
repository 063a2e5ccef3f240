package fr.maillage.engines.rank;

import static fr.maillage.engines.language.Words.count;
import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.rank.Contribution.Reason;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Cost;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what speaks against a place, in minutes. Only what counts is listed; the total is the sum of the list and nothing else. */
final class Scoring {
    private final RankMinutes table;

    Scoring(RankMinutes table) {
        this.table = table;
    }

    List<Contribution> contributions(Asked asked, Candidate candidate, Offer offer, Map<Rule, Outcome> outcomes) {
        List<Contribution> parts = new ArrayList<>(6);
        if (!(asked.question().travel() instanceof Travel.CannotTravel)) {
            travel(asked, candidate).ifPresent(parts::add);
        }
        waiting(asked, candidate).ifPresent(parts::add);
        if (!offer.accessModes().isEmpty() && !offer.accessModes().contains(AccessMode.WALK_IN)) {
            add(parts, Reason.PHONE_CALL, table.phoneCall(), say("Il faut prendre contact avant de venir."));
        }
        unknowns(outcomes).ifPresent(parts::add);
        age(asked.question(), candidate).ifPresent(parts::add);
        if (asked.question().language() instanceof LanguageWish.Preferred preferred
                && !preferred.code().equals("fr")
                && !candidate.languages().contains(preferred.code())) {
            String words =
                    say("Nous ne savons pas si on y parle la langue : {0}.", LanguageWish.nameOf(preferred.code()));
            add(parts, Reason.LANGUAGE, table.notPreferredLanguage(), words);
        }
        if (offer.costs().contains(Cost.PAID) && !offer.costs().contains(Cost.FREE)) {
            add(parts, Reason.PAYING, table.paying(), say("C’est payant."));
        }
        return parts;
    }

    static int total(List<Contribution> contributions) {
        long total = 0;
        for (Contribution part : contributions) {
            total += part.minutes();
        }
        return (int) Math.min(Integer.MAX_VALUE, total);
    }

    private Optional<Contribution> travel(Asked asked, Candidate candidate) {
        if (asked.question().origin().isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> minutes = asked.minutesTo(candidate);
        if (minutes.isEmpty()) {
            return Optional.of(new Contribution(
                    Reason.TRAVEL, table.unknownPlace(), say("Nous ne savons pas où se trouve exactement ce lieu.")));
        }
        String words = TravelTime.words(
                minutes.get() == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : minutes.get(),
                asked.question().travel().mode());
        return Optional.of(
                new Contribution(Reason.TRAVEL, Math.min(minutes.get(), Answer.FAR_MINUTES), sentence(words)));
    }

    private Optional<Contribution> waiting(Asked asked, Candidate candidate) {
        Question question = asked.question();
        return switch (asked.availability(candidate)) {
            case Availability.From from -> {
                Duration wait = Duration.between(question.now().toInstant(), from.instant());
                int minutes = table.waiting(wait.isNegative() ? Duration.ZERO : wait);
                yield minutes == 0
                        ? Optional.empty()
                        : Optional.of(new Contribution(Reason.WAITING, minutes, sentence(from.words())));
            }
            case Availability.Never never ->
                Optional.of(
                        new Contribution(Reason.WAITING, table.mostWaiting(), say("Aucune ouverture n’est annoncée.")));
            case Availability.Unknown unknown ->
                Optional.of(new Contribution(
                        Reason.WAITING, table.unknownHours(), say("Nous ne connaissons pas les horaires de ce lieu.")));
        };
    }

    private Optional<Contribution> unknowns(Map<Rule, Outcome> outcomes) {
        int count = 0;
        for (Outcome outcome : outcomes.values()) {
            count += outcome == Outcome.UNKNOWN ? 1 : 0;
        }
        String words = count(count, "Un point est à vérifier.", "{0} points sont à vérifier.");
        return count == 0
                ? Optional.empty()
                : Optional.of(new Contribution(Reason.UNKNOWN, count * table.eachUnknown(), words));
    }

    private Optional<Contribution> age(Question question, Candidate candidate) {
        if (candidate.verifiedOn().isEmpty()) {
            return Optional.of(new Contribution(
                    Reason.AGE, table.old(), say("Nous ne savons pas quand ces informations ont été vérifiées.")));
        }
        LocalDate verified = candidate.verifiedOn().get();
        LocalDate today = question.now().toLocalDate();
        if (verified.isBefore(today.minusMonths(table.oldAfterMonths()))) {
            return Optional.of(new Contribution(
                    Reason.AGE,
                    table.old(),
                    say(
                            "Ces informations n’ont pas été vérifiées depuis plus de {0}.",
                            RankWords.months(table.oldAfterMonths()))));
        }
        return verified.isBefore(today.minusMonths(table.ageingAfterMonths()))
                ? Optional.of(new Contribution(
                        Reason.AGE,
                        table.ageing(),
                        say(
                                "Ces informations n’ont pas été vérifiées depuis plus de {0}.",
                                RankWords.months(table.ageingAfterMonths()))))
                : Optional.empty();
    }

    private static void add(List<Contribution> parts, Reason reason, int minutes, String words) {
        parts.add(new Contribution(reason, minutes, words));
    }

    /** First letter in upper case and a full stop. */
    private static String sentence(String words) {
        return words.isEmpty() ? words : RankWords.sentence(words);
    }
}
