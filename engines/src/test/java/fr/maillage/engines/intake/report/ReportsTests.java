package fr.maillage.engines.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import fr.maillage.engines.intake.CheckOutcome;
import fr.maillage.engines.intake.Fixtures;
import fr.maillage.engines.intake.IntakeCheck;
import fr.maillage.engines.intake.IntakeOptions;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTests {
    private static final IntakeOptions OPTIONS = IntakeOptions.on(LocalDate.of(2026, 11, 21));

    @TempDir
    Path folder;

    private Path sample() {
        return Fixtures.file(folder, "lieux.csv", """
                Nom;Ville;Tél;Wifi;Observations
                Lieu <A>;Talence;05 56 00 00 00;Oui;
                ;Pessac;;Non;
                """);
    }

    @Test
    void the_json_report_follows_its_schema() throws IOException {
        StringWriter out = new StringWriter();
        CheckOutcome outcome = IntakeCheck.run(sample(), OPTIONS, new JsonReport(out));
        assertThat(problems(out.toString())).isEmpty();
        assertThat(outcome.tally().rows()).isEqualTo(2);
        assertThat(outcome.tally().accepted()).isEqualTo(1);
        assertThat(outcome.exitStatus()).isEqualTo(1);
    }

    @Test
    void the_json_report_of_a_file_that_cannot_be_read_follows_its_schema() throws IOException {
        StringWriter out = new StringWriter();
        Path file = Fixtures.file(folder, "vide.csv", "");
        CheckOutcome outcome = IntakeCheck.run(file, OPTIONS, new JsonReport(out));
        assertThat(problems(out.toString())).isEmpty();
        assertThat(outcome.exitStatus()).isEqualTo(2);
    }

    @Test
    void a_file_with_nothing_to_correct_says_so_by_its_status() throws IOException {
        Path file = Fixtures.file(folder, "bon.csv", "nom,commune,code_postal,adresse\nLieu A,Talence,33400,1 rue A\n");
        assertThat(IntakeCheck.run(file, OPTIONS, new TextReport(new StringBuilder()))
                        .exitStatus())
                .isZero();
    }

    @Test
    void the_page_escapes_what_strangers_write_and_runs_no_script() throws IOException {
        StringBuilder page = new StringBuilder();
        IntakeCheck.run(sample(), OPTIONS, new HtmlReport(page));
        assertThat(page).contains("lang=\"fr\"").doesNotContain("<script", "Lieu <A>", "http-equiv");
    }

    @Test
    void the_text_report_counts_and_shows_examples() throws IOException {
        StringBuilder text = new StringBuilder();
        IntakeCheck.run(sample(), OPTIONS, new TextReport(text));
        assertThat(text)
                .contains("2 lignes : 1 acceptée, 1 refusée.")
                .contains("Ligne 2, colonne « Tél » : « 05 56 00 00 00 ».")
                .contains("« Wifi » : equipements (Wifi)");
    }

    private static Iterable<?> problems(String json) throws IOException {
        String schema = Files.readString(Path.of("../docs/schemas/check-report.schema.json"));
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema)
                .validate(json, InputFormat.JSON);
    }
}
