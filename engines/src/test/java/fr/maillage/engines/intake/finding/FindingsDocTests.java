package fr.maillage.engines.intake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the findings is made from the code: {@code -Ddocs.write=true} writes it again. */
class FindingsDocTests {
    private static final Path PAGE = Path.of("../docs/findings.md");

    @Test
    void every_finding_is_documented_as_the_code_says() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(PAGE.toAbsolutePath().getParent());
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    @Test
    void every_rule_and_every_advice_is_a_sentence() {
        for (FindingCode code : FindingCode.values()) {
            assertThat(code.rule()).as(code.code()).endsWith(".").isNotEqualTo(code.advice());
            assertThat(code.advice()).as(code.code()).endsWith(".");
        }
    }

    @Test
    void a_message_names_line_column_value_rule_and_repair() {
        Finding finding = Note.of(FindingCode.PHONE_FORMAT, "05 56 00 00 00", "+33556000000")
                .at(12, "Tél.");
        assertThat(finding.message())
                .isEqualTo("Ligne 12, colonne « Tél. » : « 05 56 00 00 00 ». "
                        + "Le numéro n’est pas écrit dans la forme internationale. Remplacé par « +33556000000 ».");
    }

    private static String page() {
        StringBuilder page = new StringBuilder();
        page.append("# Findings of the intake\n\n");
        page.append(
                "Each finding has a stable code. `error`: something was lost or refused, only the source can mend it. ");
        page.append("`warning`: something looks wrong; it was left, or repaired on a strong guess. ");
        page.append("`info`: repaired with certainty, or good to know. ");
        page.append("A repair marked *applied* replaces the value; otherwise it is a proposal.\n\n");
        page.append("This page is made from `FindingCode.java`; a test compares the two.\n\n");
        page.append("| code | severity | repair | rule | advice |\n|---|---|---|---|---|\n");
        for (FindingCode code : FindingCode.values()) {
            page.append("| `")
                    .append(code.code())
                    .append("` | ")
                    .append(code.severity().code())
                    .append(" | ");
            page.append(code.certain() ? "applied" : "proposed").append(" | ");
            page.append(code.rule()).append(" | ").append(code.advice()).append(" |\n");
        }
        return page.toString();
    }
}
