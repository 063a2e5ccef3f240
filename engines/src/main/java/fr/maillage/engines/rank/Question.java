package fr.maillage.engines.rank;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.geo.TravelProfile;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Need;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * What a person, or her helper, answered. Every answer but the need may be missing; nothing here says who she is. Start with
 * {@link #about} and add the answers.
 *
 * @param need what she comes for
 * @param where from where, how far, and how she goes
 * @param when when she can come
 * @param person what she needs to be received well
 * @param terms under which conditions
 * @param now the moment of the question, in the territory’s zone
 * @param turn rank of the question in the rotation between equivalent places; the same turn gives the same order
 */
public record Question(Need need, Where where, When when, Person person, Terms terms, ZonedDateTime now, long turn) {

    /**
     * From where, how far, and how.
     *
     * @param origin where she starts from; empty when unknown
     * @param range how far a place may be
     * @param travel how she goes
     * @param detourFactor way over great circle around there: a parameter of each commune, see {@link TravelProfile}
     */
    public record Where(Optional<GeoPoint> origin, Range range, Travel travel, double detourFactor) {}

    /**
     * What a person needs to be received well.
     *
     * @param language in which language
     * @param audiences which publics she belongs to; empty when unknown
     * @param stepFree whether she needs an entrance without steps
     */
    public record Person(LanguageWish language, Set<Audience> audiences, boolean stepFree) {
        /** Keeps its own copy. */
        public Person {
            audiences = Set.copyOf(audiences);
        }
    }

    /**
     * Under which conditions.
     *
     * @param freeOnly whether it must be free
     * @param withoutAppointment whether she wants to come without an appointment
     * @param byProfessional whether a professional sends her: some places receive only so
     */
    public record Terms(boolean freeOnly, boolean withoutAppointment, boolean byProfessional) {}

    /** Only a need: every other answer is missing. */
    public static Question about(Need need, ZonedDateTime now) {
        return new Question(
                need,
                new Where(Optional.empty(), new Range.Anywhere(), new Travel.Unknown(), TravelProfile.USUAL_DETOUR),
                When.ANY,
                new Person(new LanguageWish.None(), Set.of(), false),
                new Terms(false, false, false),
                now,
                0);
    }

    /** The same, from this point. */
    public Question from(GeoPoint point) {
        return where(new Where(Optional.of(point), range(), travel(), where.detourFactor));
    }

    /** The same, within this range. */
    public Question within(Range range) {
        return where(new Where(origin(), range, travel(), where.detourFactor));
    }

    /** The same, going this way. */
    public Question going(Travel travel) {
        return where(new Where(origin(), range(), travel, where.detourFactor));
    }

    /** The same, with the detour factor of the commune. */
    public Question withDetour(double factor) {
        return where(new Where(origin(), range(), travel(), factor));
    }

    /** The same, at these times. */
    public Question at(When other) {
        return new Question(need, where, other, person, terms, now, turn);
    }

    /** The same, in this language. */
    public Question in(LanguageWish language) {
        return person(new Person(language, audiences(), stepFree()));
    }

    /** The same, for somebody of these publics. */
    public Question of(Set<Audience> audiences) {
        return person(new Person(language(), audiences, stepFree()));
    }

    /** The same, with or without the need of an entrance without steps. */
    public Question stepFree(boolean needed) {
        return person(new Person(language(), audiences(), needed));
    }

    /** The same, free or not. */
    public Question freeOnly(boolean only) {
        return terms(new Terms(only, terms.withoutAppointment, terms.byProfessional));
    }

    /** The same, without an appointment or not. */
    public Question withoutAppointment(boolean without) {
        return terms(new Terms(terms.freeOnly, without, terms.byProfessional));
    }

    /** The same, sent by a professional or not. */
    public Question byProfessional(boolean sent) {
        return terms(new Terms(terms.freeOnly, terms.withoutAppointment, sent));
    }

    /** The same, at this turn of the rotation. */
    public Question atTurn(long other) {
        return new Question(need, where, when, person, terms, now, other);
    }

    /** Where she starts from. */
    public Optional<GeoPoint> origin() {
        return where.origin;
    }

    /** How far a place may be. */
    public Range range() {
        return where.range;
    }

    /** How she goes. */
    public Travel travel() {
        return where.travel;
    }

    /** In which language. */
    public LanguageWish language() {
        return person.language;
    }

    /** Which publics she belongs to. */
    public Set<Audience> audiences() {
        return person.audiences;
    }

    /** Whether she needs an entrance without steps. */
    public boolean stepFree() {
        return person.stepFree;
    }

    private Question where(Where other) {
        return new Question(need, other, when, person, terms, now, turn);
    }

    private Question person(Person other) {
        return new Question(need, where, when, other, terms, now, turn);
    }

    private Question terms(Terms other) {
        return new Question(need, where, when, person, other, now, turn);
    }
}
