package fr.maillage.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrecedenceTests {
    private static SourceRef said(String id, @Nullable String day) {
        return new SourceRef(id, id, null, day == null ? null : LocalDate.parse(day));
    }

    @Test
    void the_freshest_of_two_files_is_believed() {
        SourceRef old = said("ville", "2026-01-01");
        SourceRef fresh = said("departement", "2026-02-01");
        assertThat(Precedence.prefersSecond(old, fresh)).isTrue();
        assertThat(Precedence.prefersSecond(fresh, old)).isFalse();
        assertThat(Precedence.prefersSecond(old, said("caf", "2026-01-01"))).isFalse();
    }

    @Test
    void a_persons_word_beats_a_fresher_file() {
        SourceRef person = said("parole-lieu", "2025-01-01");
        SourceRef file = said("ville", "2026-02-01");
        assertThat(Precedence.prefersSecond(file, person)).isTrue();
        assertThat(Precedence.prefersSecond(person, file)).isFalse();
        assertThat(Precedence.prefersSecond(person, said("parole", "2026-02-01")))
                .isTrue();
    }

    @Test
    void a_file_without_a_date_yields_to_one_that_bears_one() {
        SourceRef undated = said("ville", null);
        SourceRef dated = said("departement", "2020-02-01");
        assertThat(Precedence.prefersSecond(undated, dated)).isTrue();
        assertThat(Precedence.prefersSecond(dated, undated)).isFalse();
        assertThat(Precedence.prefersSecond(undated, said("caf", null))).isFalse();
    }
}
