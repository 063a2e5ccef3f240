package fr.maillage.engines.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.intake.Fixtures;
import fr.maillage.engines.intake.finding.FindingCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotes, separators and sheets as people leave them: no row is swallowed in silence. */
class DamagedTablesTests {
    private static final FileLimits LIMITS = FileLimits.ofAnOperator();
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private List<RawRow> csv(String text) throws IOException {
        return rows(Fixtures.file(folder, "a.csv", text));
    }

    private static List<RawRow> rows(Path file) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        try (RowSource source = source(file)) {
            for (RawRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static RowSource source(Path file) {
        return switch (RowFile.open(file, LIMITS)) {
            case Opening.Opened opened -> opened.source();
            case Opening.Refused refused ->
                throw new AssertionError(refused.reason().message());
        };
    }

    private static String refusal(Path file) {
        return switch (RowFile.open(file, LIMITS)) {
            case Opening.Opened opened -> "opened";
            case Opening.Refused refused -> refused.reason().message();
        };
    }

    @Test
    void swallows_no_row_behind_a_quote_that_is_never_closed() throws IOException {
        List<RawRow> rows =
                csv("nom,ville,note\nA,Pessac,x\n\"Café B,Pessac,y\nC,Pessac,z\nD,Pessac,écran 27\"\nE,Pessac,t\n");
        assertThat(rows).extracting(row -> row.cell(0)).containsExactly("A", "Café B", "C", "D", "E");
        assertThat(rows.get(1).mended()).isEqualTo(FindingCode.ROW_QUOTE_OPEN);
        assertThat(rows.get(3).cell(2)).isEqualTo("écran 27\"");
    }

    @Test
    void swallows_no_row_when_the_neighbours_are_quoted() throws IOException {
        List<RawRow> rows =
                csv("nom,ville,note\n\"A\",\"Pessac\",\"x\"\n\"B,\"Pessac\",\"y\"\n\"C\",\"Pessac\",\"z\"\n");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).cells()).containsExactly("B", "Pessac", "y");
        assertThat(rows.get(1).mended()).isEqualTo(FindingCode.ROW_QUOTE_OPEN);
    }

    @Test
    void keeps_the_lines_of_a_quoted_text() throws IOException {
        List<RawRow> rows = csv("nom,ville,note\nA,Pessac,\"un, deux\net trois, quatre, cinq\"\nB,Pessac,y\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell(2)).isEqualTo("un, deux\net trois, quatre, cinq");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "\"le \"\"Lieu\"\"\" > le \"Lieu\"",
                "le \"Lieu\" vert > le \"Lieu\" vert",
                "\"le \"Lieu\" vert\" > le \"Lieu\" vert",
                "écran 27\" > écran 27\"",
                " \"Lieu\"  > Lieu",
            })
    void keeps_the_quotes_inside_a_text(String cell, String expected) throws IOException {
        List<RawRow> rows = csv("nom,ville,note\nA,Pessac," + cell + "\nB,Pessac,y\n");
        assertThat(rows.get(0).cell(2)).isEqualTo(expected.strip());
        assertThat(rows).hasSize(2);
    }

    @Test
    void cuts_a_row_at_its_own_separator() throws IOException {
        List<RawRow> rows = csv("nom,ville,note\nA,Pessac,x\nB;Pessac;y\nC,Pessac,z\n");
        assertThat(rows.get(1).cells()).containsExactly("B", "Pessac", "y");
        assertThat(rows.get(1).mended()).isEqualTo(FindingCode.ROW_OTHER_SEPARATOR);
    }

    @Test
    void says_that_a_cell_has_no_end() {
        Path file = Fixtures.file(folder, "a.csv", "nom,ville\nA," + "x".repeat(17_000_000) + "\n");
        try (RowSource source = source(file)) {
            assertThat(source.next()).isNull();
        } catch (UnreadableFileException | IOException e) {
            assertThat(e).isInstanceOf(UnreadableFileException.class);
        } catch (AssertionError e) {
            assertThat(e).hasMessageContaining("16 millions");
        }
    }

    private Path workbook(String state, String sheet) throws IOException {
        return zip(Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"Lieux\" sheetId=\"1\" state=\"" + state
                        + "\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                SHEET,
                sheet));
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.append("<c r=\"").append((char) ('A' + i)).append(number).append("\" t=\"inlineStr\"><is><t>");
                row.append(cells[i]).append("</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    private static String sheet(String rows, String... merged) {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>" + rows + "</sheetData><mergeCells>");
        for (String one : merged) {
            sheet.append("<mergeCell ref=\"").append(one).append("\"/>");
        }
        return sheet.append("</mergeCells></worksheet>").toString();
    }

    @Test
    void reads_a_sheet_that_says_it_is_visible() throws IOException {
        String sheet = sheet(row(1, "Nom", "Ville") + row(2, "A", "Pessac"));
        assertThat(rows(workbook("visible", sheet)).get(0).cells()).containsExactly("A", "Pessac");
        assertThat(refusal(workbook("hidden", sheet))).isNotEqualTo("opened");
    }

    @Test
    void says_in_every_row_what_a_merged_cell_says() throws IOException {
        String sheet = sheet(row(1, "Nom", "Ville") + row(2, "A", "Pessac") + row(3, "B") + row(4, "C"), "B2:B3");
        assertThat(rows(workbook("visible", sheet)))
                .extracting(row -> row.cell(1))
                .containsExactly("Pessac", "Pessac", "");
    }

    @Test
    void joins_two_lines_of_headers() throws IOException {
        String sheet = sheet(
                row(1, "Nom", "Ville", "Lundi", "", "Mardi", "")
                        + row(2, "", "", "matin", "après-midi", "matin", "après-midi")
                        + row(3, "A", "Pessac", "9h-12h", "14h-17h", "9h-12h", ""),
                "A1:A2",
                "B1:B2",
                "C1:D1",
                "E1:F1");
        try (RowSource source = source(workbook("visible", sheet))) {
            assertThat(source.columns())
                    .containsExactly(
                            "Nom", "Ville", "Lundi matin", "Lundi après-midi", "Mardi matin", "Mardi après-midi");
            assertThat(source.next()).extracting(row -> row.cell(0)).isEqualTo("A");
        }
    }

    @Test
    void says_why_a_workbook_with_an_outside_entity_is_not_opened() throws IOException {
        String entity = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + sheet(row(1, "Nom", "Ville") + row(2, "&e;", "Pessac"));
        assertThat(refusal(workbook("visible", entity))).contains("DOCTYPE");
    }

    @Test
    void says_why_a_workbook_with_an_endless_cell_is_not_opened() throws IOException {
        StringBuilder long1 = new StringBuilder();
        java.util.Random random = new java.util.Random(3);
        while (long1.length() < 2_500_000) {
            long1.append(Long.toString(random.nextLong(), 36));
        }
        String sheet = sheet(row(1, "Nom", "Ville") + row(2, long1.toString(), "Pessac"));
        assertThat(refusal(workbook("visible", sheet))).contains("deux millions");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.bin, XLSB",
        "word/document.xml, Word",
        "Index/Document.iwa, Numbers",
        "lieux.csv, ZIP",
    })
    void says_how_to_save_a_zipped_file_of_another_kind(String part, String word) throws IOException {
        assertThat(refusal(zip(Map.of(part, "x")))).contains(word);
    }

    @Test
    void says_how_to_save_a_flat_open_document() {
        String text =
                "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">";
        assertThat(refusal(Fixtures.file(folder, "a.fods", text)))
                .contains("FODS")
                .contains("Enregistrer sous");
    }

    private Path zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("classeur.bin"), bytes.toByteArray());
    }
}
