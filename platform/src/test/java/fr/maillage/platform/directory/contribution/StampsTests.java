package fr.maillage.platform.directory.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.DirectoryFixtures;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StampsTests {
    private final ContributionBench bench = new ContributionBench();
    private final String stamp = bench.stamps(DirectoryFixtures.CLOCK).issue();

    @Test
    void knows_a_person_who_takes_her_time_on_any_node() {
        assertThat(after(Duration.ofSeconds(20)).check(stamp, "")).isEqualTo(Stamps.Verdict.PERSON);
    }

    @Test
    void doubts_whoever_is_faster_than_anybody_reads() {
        assertThat(after(Duration.ofSeconds(1)).check(stamp, "")).isEqualTo(Stamps.Verdict.TOO_FAST);
    }

    @Test
    void asks_again_after_a_day() {
        assertThat(after(Duration.ofHours(25)).check(stamp, "")).isEqualTo(Stamps.Verdict.TOO_OLD);
    }

    @Test
    void recognises_a_robot_that_fills_what_nobody_sees_or_makes_its_own_stamp() {
        Stamps later = after(Duration.ofMinutes(1));
        assertThat(later.check(stamp, "http://a.example")).isEqualTo(Stamps.Verdict.ROBOT);
        assertThat(later.check("", "")).isEqualTo(Stamps.Verdict.ROBOT);
        String forged = "1" + stamp.substring(1).replaceFirst("^\\d", "0");
        assertThat(later.check(forged.equals(stamp) ? "2" + stamp.substring(1) : forged, ""))
                .isEqualTo(Stamps.Verdict.ROBOT);
    }

    private Stamps after(Duration time) {
        return bench.stamps(Clock.offset(DirectoryFixtures.CLOCK, time));
    }
}
