package fr.maillage.engines.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.intake.layout.MappingFile;
import fr.maillage.engines.intake.layout.Meanings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns whose title is the thing asked and whose cells answer. */
class AnswersTests {
    @TempDir
    Path folder;

    private Fixtures.Taken take(String content) {
        return Fixtures.take(Fixtures.file(folder, "reponses.csv", content));
    }

    @Test
    void reads_answers_through_the_title_and_takes_no_and_nothing_for_no_yes() {
        var taken = take("""
                Nom;Ville;Aide aux démarches en ligne;Initiation informatique;Wifi;Seniors;Arabe
                Lieu A;Talence;Souvent;;X;oui;oui
                Lieu B;Talence;non;Sur inscription;0;;non
                """);
        assertThat(taken.place(0).offer().services().toString()).isEqualTo("[ADMINISTRATIVE_HELP]");
        assertThat(taken.place(1).offer().services().toString()).isEqualTo("[EVERYDAY_TOOLS]");
        assertThat(taken.place(0).offer().audiences().toString()).isEqualTo("[SENIORS]");
        assertThat(taken.place(0).offer().languages()).containsExactly("arabe");
        assertThat(taken.place(1).offer().equipment()).isEmpty();
    }

    @Test
    void an_answer_under_a_title_that_names_nothing_known_becomes_no_service() {
        var taken = take("""
                Nom;Ville;Services : Formation;Services : Impression
                Lieu A;Talence;Oui;Oui
                """);
        assertThat(taken.place(0).offer().services()).isEmpty();
        assertThat(taken.place(0).offer().localServices()).isEmpty();
        assertThat(taken.place(0).offer().equipment().toString()).isEqualTo("[PRINTER]");
        assertThat(taken.place(0).extras()).containsEntry("Services : Formation", "Oui");
    }

    @Test
    void a_price_under_the_title_of_another_price_is_read_as_itself() {
        var taken = take("""
                Nom;Ville;Gratuité
                Lieu A;Talence;Payant
                Lieu B;Talence;Gratuit
                """);
        assertThat(taken.place(0).offer().costs().toString()).isEqualTo("[PAID]");
        assertThat(taken.place(1).offer().costs().toString()).isEqualTo("[FREE]");
    }

    @Test
    void gathers_numbered_columns_and_keeps_words_of_no_list_as_local_services() {
        var taken = take("""
                Nom;Ville;service_1;Service 2;Service 3
                Lieu A;Talence;Initiation informatique;Recherche d’emploi;Couture
                """);
        assertThat(taken.place(0).offer().services().toString()).isEqualTo("[EVERYDAY_TOOLS, JOB_SEARCH]");
        assertThat(taken.place(0).offer().localServices()).containsExactly("Couture");
    }

    @Test
    void keeps_the_mail_and_telephone_of_a_person_out_of_the_place() {
        var taken = take("""
                Nom;Ville;Contact : nom;Contact : email;Contact : téléphone;Mail du conseiller
                Lieu A;Talence;DUPRE Lou;lou.dupre@lieu.example;06 39 98 00 02;lou@lieu.example
                """);
        assertThat(taken.place(0).contact().emails()).isEmpty();
        assertThat(taken.place(0).contact().phones()).isEmpty();
        assertThat(taken.place(0).extras()).isEmpty();
    }

    @Test
    void previews_some_rows_with_another_meaning_of_a_column() throws IOException {
        Path file = Fixtures.file(folder, "essai.csv", "Nom;Ville;Truc\nA;Talence;Couture\nB;Talence;Dessin\n");
        var mapping =
                new MappingFile(Map.of("Truc", Meanings.find("services_locaux").orElseThrow()));
        try (IntakeFile opened = open(file, mapping)) {
            var rows = opened.preview(1);
            assertThat(rows).hasSize(1);
            assertThat(((IntakeRow.Outcome.Accepted) rows.get(0).outcome())
                            .place()
                            .offer()
                            .localServices())
                    .containsExactly("Couture");
        }
    }

    private static IntakeFile open(Path file, MappingFile mapping) {
        return switch (Intake.open(file, Fixtures.OPTIONS.with(mapping))) {
            case IntakeOpening.Opened opened -> opened.file();
            case IntakeOpening.Refused refused -> throw new AssertionError(refused.reason());
        };
    }
}
