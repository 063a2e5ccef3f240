package fr.maillage.engines.rank;

import java.time.Duration;

/**
 * What each drawback of a place weighs, in minutes of way: a unit that a helper can dispute. All the constants of the ordering are
 * here, and nowhere else. Our own figures, to be discussed with those who orient people.
 *
 * @param waitingMinutesPerHour minutes counted for one hour of waiting until the place can be used
 * @param mostWaiting the most that waiting counts
 * @param unknownHours when the opening hours are not known
 * @param unknownPlace when the way is not known and the person said where she is
 * @param phoneCall when one must call, write or book before coming
 * @param eachUnknown for each rule of which nobody knows whether it is met
 * @param ageing when the information was not confirmed for {@code ageingAfterMonths}
 * @param old when it was not confirmed for {@code oldAfterMonths}, or nobody knows when it was
 * @param notPreferredLanguage when the language that the person prefers is not known to be spoken
 * @param paying when it is to be paid for
 * @param ageingAfterMonths months after which information ages
 * @param oldAfterMonths months after which information is old
 * @param equivalence places whose totals differ by no more are equivalent, and share the people sent
 */
public record RankMinutes(
        int waitingMinutesPerHour,
        int mostWaiting,
        int unknownHours,
        int unknownPlace,
        int phoneCall,
        int eachUnknown,
        int ageing,
        int old,
        int notPreferredLanguage,
        int paying,
        int ageingAfterMonths,
        int oldAfterMonths,
        int equivalence) {
    /** Refuses negative minutes, and information that is old before it ages. */
    public RankMinutes {
        int least = Math.min(
                Math.min(Math.min(waitingMinutesPerHour, mostWaiting), Math.min(unknownHours, unknownPlace)),
                Math.min(
                        Math.min(phoneCall, eachUnknown),
                        Math.min(Math.min(ageing, old), Math.min(paying, equivalence))));
        if (least < 0 || notPreferredLanguage < 0 || ageingAfterMonths < 1 || oldAfterMonths < ageingAfterMonths) {
            throw new IllegalArgumentException("minutes are not negative, and information ages before it is old");
        }
    }

    /** The usual figures, explained in {@code docs/orientation.md}. */
    public static RankMinutes usual() {
        return new RankMinutes(1, 60, 20, 60, 10, 15, 10, 20, 20, 15, 6, 24, 10);
    }

    /** Minutes that a wait counts: an hour begun counts as an hour, and nothing above {@link #mostWaiting}. */
    int waiting(Duration wait) {
        long hours = Math.max(0, (wait.toMinutes() + 59) / 60);
        return (int) Math.min(mostWaiting, hours * waitingMinutesPerHour);
    }
}
