package fr.maillage.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AntivirusTests {
    private static final byte[] EICAR = FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII);

    private final FakeClamd clamd = new FakeClamd();
    private final Antivirus antivirus = new Antivirus(clamd.address(), Duration.ofSeconds(2));

    @AfterEach
    void close() {
        clamd.close();
    }

    @Test
    void finds_what_the_antivirus_finds() {
        assertThat(antivirus.scan("nom;adresse".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Antivirus.Scan.CLEAN);
        assertThat(antivirus.scan(EICAR)).isEqualTo(Antivirus.Scan.INFECTED);
    }

    @Test
    void shows_the_whole_of_a_large_file() {
        byte[] large = new byte[3_000_000];
        Arrays.fill(large, (byte) ' ');
        System.arraycopy(EICAR, 0, large, large.length - EICAR.length, EICAR.length);
        assertThat(antivirus.scan(large)).isEqualTo(Antivirus.Scan.INFECTED);
    }

    @Test
    void lets_nothing_in_when_the_antivirus_is_silent_or_strange() {
        clamd.lie("INSTREAM size limit exceeded. ERROR");
        assertThat(antivirus.scan(EICAR)).isEqualTo(Antivirus.Scan.UNANSWERED);
        clamd.mute();
        assertThat(antivirus.scan(EICAR)).isEqualTo(Antivirus.Scan.UNANSWERED);
        clamd.close();
        assertThat(antivirus.scan(EICAR)).isEqualTo(Antivirus.Scan.UNANSWERED);
        assertThat(new Antivirus("/nowhere/clamd.ctl", Duration.ofSeconds(1)).scan(EICAR))
                .isEqualTo(Antivirus.Scan.UNANSWERED);
        assertThat(new Antivirus("no port", Duration.ofSeconds(1)).scan(EICAR)).isEqualTo(Antivirus.Scan.UNANSWERED);
    }

    @Test
    void asks_nobody_when_the_territory_has_none() {
        assertThat(new Antivirus(" ", Duration.ofSeconds(1)).scan(EICAR)).isEqualTo(Antivirus.Scan.CLEAN);
    }
}
