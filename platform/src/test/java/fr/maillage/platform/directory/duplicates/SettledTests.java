package fr.maillage.platform.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.platform.directory.PlaceId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettledTests {
    private static final PlaceId A = PlaceId.of("00000000-0000-0000-0000-00000000000a");
    private static final PlaceId B = PlaceId.of("80000000-0000-0000-0000-00000000000b");
    private static final PlaceId C = PlaceId.of("f0000000-0000-0000-0000-00000000000c");

    @Test
    void a_pair_is_the_same_whoever_is_named_first() {
        assertThat(PairKey.of(A, C)).isEqualTo(PairKey.of(C, A));
        assertThat(PairKey.of(A, C).first()).isEqualTo(A);
        assertThat(PairKey.of(B, A).first()).isEqualTo(A);
        assertThat(PairKey.of(A, C).id())
                .isEqualTo(PairKey.of(C, A).id())
                .isNotEqualTo(PairKey.of(A, B).id());
    }

    @Test
    void refuses_a_place_with_itself_and_the_wrong_order() {
        assertThatThrownBy(() -> PairKey.of(A, A)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PairKey(C, B)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keeps_apart_those_that_were_said_apart_and_no_other() {
        Settled settled = Settled.of(List.of(PairKey.of(A, B)), Map.of());
        assertThat(settled.keepsApart(A, B)).isTrue();
        assertThat(settled.keepsApart(B, A)).isTrue();
        assertThat(settled.keepsApart(A, C)).isFalse();
        assertThat(settled.keepsApart(A, A)).isFalse();
    }

    @Test
    void holds_for_the_place_that_stands_for_another() {
        Settled settled = Settled.of(List.of(PairKey.of(A, B)), Map.of(B, C));
        assertThat(settled.keepsApart(A, C)).isTrue();
        assertThat(settled.keepsApart(A, B)).isTrue();
        assertThat(settled.keepsApart(B, C)).isFalse();
        assertThat(settled.standInOf(B)).isEqualTo(C);
        assertThat(settled.standInOf(A)).isEqualTo(A);
    }

    @Test
    void forgets_a_pair_that_became_one_place() {
        Settled settled = Settled.of(List.of(PairKey.of(A, B)), Map.of(B, A));
        assertThat(settled.apart()).isEmpty();
        assertThat(settled.keepsApart(A, B)).isFalse();
    }
}
