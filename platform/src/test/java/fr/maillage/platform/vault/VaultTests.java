package fr.maillage.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.platform.kernel.DataClass;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Properties over many random texts; the seed is in the sentence of a failure. */
class VaultTests {
    private static final Field PHONE = new Field("support", "person", "phone", "id", DataClass.PERSONAL);
    private static final Field NOTE = new Field("support", "person", "note", "id", DataClass.SENSITIVE);
    private static final long SEED = 20261122;

    private final VaultBench bench = new VaultBench();
    private final Vault vault = bench.vault();
    private final Random random = new Random(SEED);

    @Test
    void what_is_sealed_opens_again() {
        for (int i = 0; i < 500; i++) {
            String text = text();
            assertThat(vault.open(PHONE, "row " + i, vault.seal(PHONE, "row " + i, text)))
                    .as("seed %d, text %d", SEED, i)
                    .isEqualTo(text);
        }
    }

    @Test
    void the_same_text_is_never_sealed_twice_alike() {
        byte[] first = vault.seal(PHONE, "a", "05 56 00 00 00");
        assertThat(first).isNotEqualTo(vault.seal(PHONE, "a", "05 56 00 00 00"));
        assertThat(new String(first, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("56 00");
    }

    @Test
    void one_bit_changed_anywhere_is_refused() {
        byte[] sealed = vault.seal(NOTE, "a", "a besoin de calme");
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> vault.open(NOTE, "a", changed)).isInstanceOf(UnreadableSealException.class);
        }
    }

    @Test
    void a_value_cut_short_is_refused() {
        byte[] sealed = vault.seal(NOTE, "a", "a besoin de calme");
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> vault.open(NOTE, "a", cut)).isInstanceOf(UnreadableSealException.class);
        }
    }

    @Test
    void a_value_moved_to_another_row_or_column_is_refused() {
        byte[] sealed = vault.seal(PHONE, "a", "05 56 00 00 00");
        assertThatThrownBy(() -> vault.open(PHONE, "b", sealed)).isInstanceOf(UnreadableSealException.class);
        assertThatThrownBy(() -> vault.open(NOTE, "a", sealed)).isInstanceOf(UnreadableSealException.class);
    }

    @Test
    void old_versions_still_open_and_new_ones_seal() {
        byte[] old = vault.seal(PHONE, "a", "05 56 00 00 00");
        assertThat(bench.keys().rotate().version()).isEqualTo(2);
        assertThat(vault.open(PHONE, "a", old)).isEqualTo("05 56 00 00 00");
        byte[] fresh = vault.seal(PHONE, "a", "05 56 00 00 00");
        assertThat(Vault.version(old)).isEqualTo(1);
        assertThat(Vault.version(fresh)).isEqualTo(2);
    }

    @Test
    void another_node_opens_what_the_new_key_sealed() {
        Vault other = bench.anotherVault();
        other.seal(PHONE, "a", "x");
        bench.keys().rotate();
        assertThat(other.open(PHONE, "a", vault.seal(PHONE, "a", "05 56 00 00 00")))
                .isEqualTo("05 56 00 00 00");
    }

    @Test
    void a_value_of_another_territory_is_refused() {
        byte[] sealed = vault.seal(PHONE, "a", "05 56 00 00 00");
        Vault elsewhere = bench.vaultOf("243100518");
        assertThatThrownBy(() -> elsewhere.open(PHONE, "a", sealed)).isInstanceOf(UnreadableSealException.class);
    }

    @Test
    void a_blind_index_finds_the_value_and_tells_nothing_between_columns() {
        byte[] index = vault.blindIndex(PHONE, ExactForm.phone("05 56 00 00 00"));
        assertThat(index).isEqualTo(bench.anotherVault().blindIndex(PHONE, ExactForm.phone("+33 (0)5.56.00.00.00")));
        assertThat(index).isNotEqualTo(vault.blindIndex(NOTE, ExactForm.phone("05 56 00 00 00")));
        assertThat(index).isNotEqualTo(vault.blindIndex(PHONE, ExactForm.phone("05 56 00 00 01")));
        bench.keys().rotate();
        assertThat(index).isEqualTo(vault.blindIndex(PHONE, ExactForm.phone("0033556000000")));
    }

    private String text() {
        return random.ints(random.nextInt(200), 0, Character.MAX_CODE_POINT)
                .filter(point -> Character.isDefined(point) && (point < 0xD800 || point > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
