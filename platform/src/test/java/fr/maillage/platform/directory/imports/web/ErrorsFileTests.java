package fr.maillage.platform.directory.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsFileTests {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+33556000000", "-1+1", "@SUM(A1)", "\tx", "\rx"})
    void no_cell_acts_as_a_formula(String cell) {
        assertThat(ErrorsFile.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lieu", "05 56 00 00 00", "a=b"})
    void an_ordinary_cell_stays_as_it_came(String cell) {
        assertThat(ErrorsFile.harmless(cell)).isEqualTo(cell);
    }
}
