package fr.maillage.engines.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.intake.convert.ConvertFormat;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.report.KeptColumn;
import fr.maillage.engines.intake.report.TextReport;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no field carries is counted, shown and converted; what is wrong is kept aside and not lost. */
class KeptAsideTests {
    private static final String FILE = "nom,adresse,code_postal,commune,telephone,siret,Couleur des murs\n"
            + "Lieu A,1 rue Haute,33600,Pessac,05 36 49 00 01,,bleu\n"
            + "Lieu B,2 rue Haute,33600,Pessac,numéro à venir,21330063500000,vert\n"
            + "Lieu C,3 rue Haute,33600,Pessac,Fax : 05 36 49 00 03,,\n";

    @TempDir
    Path folder;

    private CheckOutcome check(String text, StringBuilder said) throws IOException {
        return IntakeCheck.run(Fixtures.file(folder, "a.csv", text), Fixtures.OPTIONS, new TextReport(said));
    }

    @Test
    void counts_the_values_of_a_column_without_a_field() throws IOException {
        StringBuilder said = new StringBuilder();
        CheckOutcome outcome = check(FILE, said);
        assertThat(outcome.tally().kept())
                .filteredOn(column -> column.column().equals("Couleur des murs"))
                .singleElement()
                .extracting(KeptColumn::values, KeptColumn::examples)
                .containsExactly(2L, java.util.List.of("bleu", "vert"));
        assertThat(said).contains("Gardé de côté").contains("« bleu »").doesNotContain("Rien à corriger");
    }

    @Test
    void keeps_aside_what_it_cannot_read() throws IOException {
        CheckOutcome outcome = check(FILE, new StringBuilder());
        assertThat(outcome.tally().kept()).extracting(KeptColumn::column).contains("telephone", "siret");
        assertThat(outcome.tally().count(fr.maillage.engines.intake.finding.Severity.WARNING))
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "GEOJSON"})
    void converts_what_is_kept_aside(ConvertFormat format) throws IOException {
        StringWriter out = new StringWriter();
        IntakeConvert.run(Fixtures.file(folder, "a.csv", FILE), Fixtures.OPTIONS, format, out);
        assertThat(out.toString()).contains("Couleur des murs = bleu").contains("21330063500000");
    }

    @Test
    void says_that_a_table_has_only_its_titles() throws IOException {
        StringBuilder said = new StringBuilder();
        CheckOutcome outcome = check("Nom,Adresse,Code postal,Ville\n", said);
        assertThat(outcome.exitStatus()).isEqualTo(1);
        assertThat(said).contains("que ses titres").doesNotContain("Rien à corriger");
    }

    @Test
    void publishes_no_number_that_many_places_share() throws IOException {
        StringBuilder rows = new StringBuilder("nom,adresse,code_postal,commune,siret\n");
        for (int i = 1; i <= 6; i++) {
            rows.append("Lieu ").append(i).append(',').append(i).append(" rue Haute,33600,Pessac,73282932000074\n");
        }
        CheckOutcome outcome = check(rows.toString(), new StringBuilder());
        assertThat(outcome.tally().counts()).containsEntry(FindingCode.PIVOT_DOUBTFUL, 6L);
    }

    @Test
    void reads_the_terms_of_a_list_that_holds_page_tags() throws IOException {
        Path file = Fixtures.file(
                folder,
                "a.csv",
                "nom,adresse,code_postal,commune,prise_en_charge_specifique\n"
                        + "A,1 rue Haute,33600,Pessac,\"<i class=\"\"x\"\"></i> Surdité\"\",\"\"<b>Handicaps moteurs</b>\"\n");
        StringWriter out = new StringWriter();
        IntakeConvert.run(file, Fixtures.OPTIONS, ConvertFormat.CSV, out);
        assertThat(out.toString()).contains("Surdité|Handicaps moteurs");
    }

    private String geojson(String text) throws IOException {
        StringWriter out = new StringWriter();
        IntakeConvert.run(Fixtures.file(folder, "a.csv", text), Fixtures.OPTIONS, ConvertFormat.GEOJSON, out);
        return out.toString();
    }

    @Test
    void joins_days_and_times_that_stand_in_two_columns() throws IOException {
        String said = geojson("Nom;Adresse;Code postal;Ville;Jours;Horaires\nA;1 rue Haute;33600;Pessac;mardi;14h-17h\n"
                + "B;2 rue Haute;33600;Pessac;lundi et jeudi;9h-12h\n");
        assertThat(said).contains("\"Tu 14:00-17:00\"").contains("\"Mo,Th 09:00-12:00\"");
    }

    @Test
    void opens_in_the_weeks_that_another_column_says() throws IOException {
        String said = geojson("nom;commune;code_postal;adresse;horaires;ouverture\n"
                + "A;Pessac;33600;1 rue Haute;Tu 09:00-12:30;Semaine impaire\n");
        assertThat(said).contains("week 01-53/2 Tu 09:00-12:30");
    }

    @Test
    void leaves_unknown_the_day_whose_cell_says_no_hours() throws IOException {
        String said = geojson("Nom;Adresse;Code postal;Ville;Lundi;Mardi;Mercredi\n"
                + "A;1 rue Haute;33600;Pessac;9h-12h;9h-12h;voir affiche\n");
        assertThat(said).contains("We unknown");
    }

    @Test
    void keeps_the_good_points_among_rows_to_complete() throws IOException {
        StringBuilder rows = new StringBuilder("Nom;Adresse;Code postal;Ville;Latitude;Longitude\n");
        for (int i = 0; i < 30; i++) {
            String point = i < 10 ? "44,805" + i + ";-0,630" + i : "à compléter;à compléter";
            rows.append("Lieu ")
                    .append(i)
                    .append(';')
                    .append(i + 1)
                    .append(" rue Haute;33600;Pessac;")
                    .append(point)
                    .append('\n');
        }
        assertThat(geojson(rows.toString()).split("\"Point\"")).hasSize(11);
    }

    @Test
    void keeps_the_postal_code_that_agrees_with_the_point() throws IOException {
        String said = geojson("nom;commune;code_postal;adresse;latitude;longitude\n"
                + "A;Pessac;33000;1 rue Haute;44.8058;-0.6308\nB;Pessac;33000;2 rue Haute 33600 Pessac;;\n");
        assertThat(said).contains("33600").doesNotContain("\"33000\"");
    }
}
