package fr.maillage.platform.kiosk;

import java.time.Duration;

/**
 * How long a terminal waits for somebody. Refuses less than people need and more than the next visitor can bear.
 *
 * @param idle how long nobody may touch it before it asks whether somebody is there, 30 seconds to 10 minutes
 * @param answer how long that question waits, 15 seconds to 2 minutes
 */
public record Pace(Duration idle, Duration answer) {
    private static final Duration MOST_IDLE = Duration.ofMinutes(10);
    private static final Duration MOST_ANSWER = Duration.ofMinutes(2);

    /** Ninety seconds, then thirty. */
    public static final Pace USUAL = new Pace(Duration.ofSeconds(90), Duration.ofSeconds(30));

    public Pace {
        if (!isIdle(idle) || !isAnswer(answer)) {
            throw new IllegalArgumentException("not the pace of a terminal: " + idle + ", " + answer);
        }
    }

    /** True for a wait that is neither too short nor too long. */
    public static boolean isIdle(Duration idle) {
        return idle.toSeconds() >= 30 && idle.compareTo(MOST_IDLE) <= 0;
    }

    /** True for a wait that is neither too short nor too long. */
    public static boolean isAnswer(Duration answer) {
        return answer.toSeconds() >= 15 && answer.compareTo(MOST_ANSWER) <= 0;
    }
}
