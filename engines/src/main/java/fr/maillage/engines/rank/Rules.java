package fr.maillage.engines.rank;

import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.SupportMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies the blocking rules to one offer of one place. Unknown stays unknown: it is never turned into yes or no. */
final class Rules {
    private static final List<Rule> ALL = List.of(Rule.values());
    private static final List<Rule> NEVER_RELAXED = List.of(Rule.ACTIVE, Rule.SERVICE, Rule.AUDIENCE);
    private static final List<Rule> CHEAPEST_FIRST = cheapestFirst();

    private Rules() {}

    /** Ways and hours are computed last. */
    private static List<Rule> cheapestFirst() {
        List<Rule> rules = new ArrayList<>(ALL);
        for (Rule dear : List.of(Rule.RANGE, Rule.TRAVEL, Rule.WHEN)) {
            rules.remove(dear);
            rules.add(dear);
        }
        return List.copyOf(rules);
    }

    /** The outcomes in the order of the rules, up to the first no: what comes after it does not matter. */
    static Map<Rule, Outcome> check(Asked asked, Candidate candidate, Offer offer) {
        Map<Rule, Outcome> outcomes = new EnumMap<>(Rule.class);
        for (Rule rule : ALL) {
            Outcome outcome = check(rule, asked, candidate, offer);
            outcomes.put(rule, outcome);
            if (outcome == Outcome.NO) {
                break;
            }
        }
        return outcomes;
    }

    /** Whether every rule is met; cheaper than {@link #check}. */
    static boolean allMet(Asked asked, Candidate candidate, Offer offer) {
        for (Rule rule : CHEAPEST_FIRST) {
            if (check(rule, asked, candidate, offer) != Outcome.YES) {
                return false;
            }
        }
        return true;
    }

    /** Whether the rules that no relaxation touches are met. */
    static boolean couldEverFit(Asked asked, Candidate candidate, Offer offer) {
        for (Rule rule : NEVER_RELAXED) {
            if (check(rule, asked, candidate, offer) != Outcome.YES) {
                return false;
            }
        }
        return true;
    }

    private static Outcome check(Rule rule, Asked asked, Candidate candidate, Offer offer) {
        Question question = asked.question();
        boolean atHome = question.travel() instanceof Travel.CannotTravel;
        return switch (rule) {
            case ACTIVE -> candidate.active();
            case SERVICE -> NeedTable.answers(question.need(), offer.kinds(), candidate.equipment());
            case AUDIENCE -> audience(question, offer);
            case RECEPTION -> reception(question, offer, atHome);
            case RANGE -> atHome ? Outcome.YES : range(asked, candidate);
            case TRAVEL -> travel(asked, candidate, offer);
            case WHEN -> when(asked, candidate);
            case LANGUAGE -> language(question, candidate);
            case STEP_FREE -> question.stepFree() && !atHome ? stepFree(candidate.accommodations()) : Outcome.YES;
            case COST -> question.terms().freeOnly() ? free(offer.costs()) : Outcome.YES;
            case APPOINTMENT ->
                question.terms().withoutAppointment() ? withoutAppointment(offer.accessModes()) : Outcome.YES;
        };
    }

    private static Outcome audience(Question question, Offer offer) {
        if (offer.audiences().isEmpty() || !Collections.disjoint(offer.audiences(), question.audiences())) {
            return Outcome.YES;
        }
        if (question.audiences().isEmpty()) {
            return offer.reserved() ? Outcome.UNKNOWN : Outcome.YES;
        }
        return offer.reserved() ? Outcome.NO : Outcome.UNKNOWN;
    }

    private static Outcome reception(Question question, Offer offer, boolean atHome) {
        Set<AccessMode> modes = offer.accessModes();
        if (modes.contains(AccessMode.NO_PUBLIC) && !atHome) {
            return modes.contains(AccessMode.WALK_IN) ? Outcome.UNKNOWN : Outcome.NO;
        }
        boolean onlySent = modes.equals(Set.of(AccessMode.PRESCRIPTION));
        return onlySent && !question.terms().byProfessional() ? Outcome.NO : Outcome.YES;
    }

    private static Outcome range(Asked asked, Candidate candidate) {
        return switch (asked.question().range()) {
            case Range.Anywhere anywhere -> Outcome.YES;
            case Range.InCommune commune ->
                candidate
                        .communeCode()
                        .map(code -> known(code.equals(commune.code())))
                        .orElse(Outcome.UNKNOWN);
            case Range.Within within ->
                asked.metresTo(candidate)
                        .map(metres -> known(metres <= within.metres()))
                        .orElse(Outcome.UNKNOWN);
        };
    }

    private static Outcome travel(Asked asked, Candidate candidate, Offer offer) {
        return switch (asked.question().travel()) {
            case Travel.Unknown unknown -> Outcome.YES;
            case Travel.CannotTravel cannot ->
                offer.supportModes().isEmpty()
                        ? Outcome.UNKNOWN
                        : known(offer.supportModes().contains(SupportMode.REMOTE));
            case Travel.By by ->
                asked.minutesTo(candidate)
                        .map(minutes -> known(minutes <= by.limitMinutes()))
                        .orElse(Outcome.UNKNOWN);
        };
    }

    private static Outcome when(Asked asked, Candidate candidate) {
        if (asked.question().when() == When.ANY) {
            return Outcome.YES;
        }
        return switch (asked.availability(candidate)) {
            case Availability.From from -> Outcome.YES;
            case Availability.Never never -> Outcome.NO;
            case Availability.Unknown unknown -> Outcome.UNKNOWN;
        };
    }

    private static Outcome language(Question question, Candidate candidate) {
        return switch (question.language()) {
            case LanguageWish.None none -> Outcome.YES;
            case LanguageWish.Preferred preferred -> Outcome.YES;
            case LanguageWish.Needed needed -> {
                if (needed.code().equals("fr")
                        || candidate.languages().contains(needed.code())
                        || candidate.interpreter() == Outcome.YES) {
                    yield Outcome.YES;
                }
                boolean both = !candidate.languages().isEmpty() && candidate.interpreter() == Outcome.NO;
                yield both ? Outcome.NO : Outcome.UNKNOWN;
            }
        };
    }

    private static Outcome stepFree(Set<Accommodation> facts) {
        boolean open = facts.contains(Accommodation.STEP_FREE) || facts.contains(Accommodation.WHEELCHAIR);
        boolean closed = facts.contains(Accommodation.NOT_ACCESSIBLE);
        return open == closed ? Outcome.UNKNOWN : known(open);
    }

    private static Outcome free(Set<Cost> costs) {
        if (costs.size() != 1 || costs.contains(Cost.FREE_ON_CONDITION)) {
            return Outcome.UNKNOWN;
        }
        return known(costs.contains(Cost.FREE));
    }

    private static Outcome withoutAppointment(Set<AccessMode> modes) {
        return modes.isEmpty() ? Outcome.UNKNOWN : known(modes.contains(AccessMode.WALK_IN));
    }

    private static Outcome known(boolean fits) {
        return fits ? Outcome.YES : Outcome.NO;
    }

    /** The worst outcome: one no excludes; one unknown asks for a call. */
    static Outcome worst(Map<Rule, Outcome> outcomes) {
        return Collections.max(outcomes.values());
    }
}
