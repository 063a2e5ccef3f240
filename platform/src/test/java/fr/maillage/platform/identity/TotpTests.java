package fr.maillage.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {
    /** « 12345678901234567890 » of RFC 6238, appendix B, in base 32. */
    private static final String RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    /** The last six figures of the eight of the standard. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void gives_the_codes_of_the_standard(long second, String code) {
        assertThat(Totp.codeAt(RFC_SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void takes_the_code_before_and_the_code_after_and_no_other() {
        String code = Totp.codeAt(RFC_SECRET, NOW);
        assertThat(Totp.findStep(RFC_SECRET, code, NOW)).isPresent();
        assertThat(Totp.findStep(RFC_SECRET, code, NOW.plusSeconds(59))).isPresent();
        assertThat(Totp.findStep(RFC_SECRET, code, NOW.minusSeconds(30))).isPresent();
        assertThat(Totp.findStep(RFC_SECRET, code, NOW.plusSeconds(60))).isEmpty();
        assertThat(Totp.findStep(RFC_SECRET, code, NOW.minusSeconds(31))).isEmpty();
    }

    @Test
    void takes_a_code_with_spaces_and_refuses_what_is_no_code() {
        String code = Totp.codeAt(RFC_SECRET, NOW);
        assertThat(Totp.findStep(RFC_SECRET, code.substring(0, 3) + " " + code.substring(3), NOW))
                .isPresent();
        assertThat(Totp.findStep(RFC_SECRET, "", NOW)).isEmpty();
        assertThat(Totp.findStep(RFC_SECRET, "abcdef", NOW)).isEmpty();
        assertThat(Totp.findStep(RFC_SECRET, code + "0", NOW)).isEmpty();
    }

    @Test
    void draws_160_bits_that_read_back() {
        String secret = Totp.freshSecret();
        assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.freshSecret());
        assertThat(Totp.findStep(secret, Totp.codeAt(secret, NOW), NOW)).isPresent();
    }

    @Test
    void tells_a_telephone_whose_account_it_is() {
        assertThat(Totp.address("ABC", "Maillage Bordeaux", "a@b.fr"))
                .isEqualTo("otpauth://totp/Maillage%20Bordeaux:a%40b.fr?secret=ABC&issuer=Maillage%20Bordeaux");
    }
}
