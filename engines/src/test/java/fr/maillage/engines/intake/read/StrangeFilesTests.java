package fr.maillage.engines.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.intake.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of strangers: recognised by their content, refused with a sentence, never an exception. */
class StrangeFilesTests {
    private static final FileLimits LIMITS = FileLimits.ofAnUpload();

    @TempDir
    Path folder;

    private static List<RawRow> rows(Opening opening) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        switch (opening) {
            case Opening.Refused refused ->
                throw new AssertionError(refused.reason().message());
            case Opening.Opened opened -> {
                try (RowSource source = opened.source()) {
                    for (RawRow row = source.next(); row != null; row = source.next()) {
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }

    private static String refusal(Opening opening) {
        return switch (opening) {
            case Opening.Refused refused -> refused.reason().code().code();
            case Opening.Opened opened -> "opened";
        };
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "x-MacRoman", "IBM850"})
    void reads_french_letters_in_every_encoding(String charset) throws IOException {
        String text = "Nom;Ville\nMédiathèque d’été;Évry\nÉcole à côté;Le Pré\n"
                .replace("’", charset.equals("IBM850") ? "'" : "’");
        Path file = Fixtures.file(folder, "a.txt", text, Charset.forName(charset));
        assertThat(rows(RowFile.open(file, LIMITS)).get(0).cell(0)).startsWith("Médiathèque d");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void finds_the_separator(String separator) throws IOException {
        String cut = "Nom;Ville;Services\n\"A, b\";Talence;\"x\ny\"\nB;Pessac;z\n".replace(";", separator);
        Path file = Fixtures.file(folder, "a.csv", cut);
        List<RawRow> rows = rows(RowFile.open(file, LIMITS));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell(2)).isEqualTo("x\ny");
        assertThat(rows.get(1).number()).isEqualTo(4);
    }

    @Test
    void names_columns_that_have_no_title_or_the_same() throws IOException {
        Path file = Fixtures.file(folder, "a.csv", "Nom;Tél;Tél;;Ville\nA;1;2;3;Pessac\nB;1;2;3;Pessac\n");
        try (RowSource source = ((Opening.Opened) RowFile.open(file, LIMITS)).source()) {
            assertThat(source.columns()).containsExactly("Nom", "Tél", "Tél (2)", "Colonne 4", "Ville");
        }
    }

    @Test
    void reads_json_in_its_many_shapes() throws IOException {
        String object = "{\"nom\":\"A\",\"tags\":[\"x\",\"y\"]}";
        for (String text : List.of(
                "[" + object + "," + object + "]",
                object + "\n" + object + "\n",
                "{\"total\":2,\"records\":[" + object + "," + object + "]}",
                "{\"a\":" + object + ",\"b\":" + object + "}")) {
            List<RawRow> rows = rows(RowFile.open(Fixtures.file(folder, "a.json", text), LIMITS));
            assertThat(rows).as(text).hasSize(2);
            assertThat(rows.get(1).cells()).containsExactly("A", "x|y");
        }
    }

    @Test
    void reads_the_cells_of_a_workbook_with_its_dates() throws IOException {
        Path file = zip(Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"Lieux\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst><si><t>Nom</t></si><si><r><t>Date </t></r><r><t>MAJ</t></r></si><si><t>Lieu A</t></si></sst>",
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\"><v>5.56E8</v></c>"
                        + "<c r=\"C3\" s=\"1\"><v>44926</v></c></row></sheetData></worksheet>"));
        List<RawRow> rows = rows(RowFile.open(file, LIMITS));
        assertThat(rows.get(0)).isEqualTo(new RawRow(3, List.of("Lieu A", "556000000", "2022-12-31")));
    }

    @Test
    void reads_an_open_document_sheet() throws IOException {
        Path file = zip(Map.of(
                "content.xml",
                "<office:c xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"t\"><table:table>"
                        + row("<text:p>Nom</text:p>", "<text:p>Ville</text:p>")
                        + row("<text:p>Lieu A</text:p>", "<text:p>Talence</text:p>")
                        + "</table:table></office:c>"));
        assertThat(rows(RowFile.open(file, LIMITS)).get(0).cells()).containsExactly("Lieu A", "Talence");
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String cell : cells) {
            row.append("<table:table-cell>").append(cell).append("</table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }

    @Test
    void refuses_a_workbook_that_unpacks_far_beyond_its_size() throws IOException {
        Path bomb = zip(Map.of("xl/workbook.xml", " ".repeat(20_000_000)));
        assertThat(Files.size(bomb)).isLessThan(100_000);
        assertThat(refusal(RowFile.open(bomb, LIMITS))).isEqualTo("file_archive_limit");
    }

    @Test
    void refuses_macros_and_external_entities() throws IOException {
        Path macros = zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "x"));
        assertThat(refusal(RowFile.open(macros, LIMITS))).isEqualTo("file_macros");
        Path entity = zip(Map.of("content.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"));
        assertThat(refusal(RowFile.open(entity, LIMITS))).isNotEqualTo("opened");
    }

    @ParameterizedTest
    @CsvSource({
        "'', file_empty",
        "'   ', file_empty",
        "%PDF-1.7, file_no_table",
        "<!DOCTYPE html><html>, file_no_table",
        "'{\"a\":', file_unreadable",
        "'[]', file_no_table",
        "PK, file_unreadable",
    })
    void refuses_what_is_no_table_with_a_reason(String content, String code) {
        assertThat(refusal(RowFile.open(Fixtures.file(folder, "x", content), LIMITS)))
                .isEqualTo(code);
    }

    @Test
    void refuses_a_file_beyond_the_limits_of_an_upload() {
        Path large = Fixtures.file(folder, "large.csv", "a;b\n" + "x".repeat(10_000_000));
        assertThat(refusal(RowFile.open(large, LIMITS))).isEqualTo("file_too_large");
        Path wide = Fixtures.file(folder, "wide.csv", "a;".repeat(201) + "\n");
        assertThat(refusal(RowFile.open(wide, LIMITS))).isEqualTo("file_too_many_columns");
    }

    @Test
    void never_throws_for_random_bytes() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            Path file = Files.write(folder.resolve("r"), bytes);
            assertThat(RowFile.open(file, LIMITS)).isNotNull();
        }
    }

    private Path zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("classeur.bin"), bytes.toByteArray());
    }
}
