package fr.maillage.platform.fuzz;

import fr.maillage.engines.intake.IntakeConvert;
import fr.maillage.engines.intake.IntakeOptions;
import fr.maillage.engines.intake.convert.ConvertFormat;
import fr.maillage.engines.intake.read.FileLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file as it comes through the page of imports, read to its end and written in a published format. */
final class StrangerFiles {
    private static final IntakeOptions UPLOAD =
            IntakeOptions.on(LocalDate.of(2026, 12, 1)).with(FileLimits.ofAnUpload());
    private static final String WORKBOOK = """
            <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
            <sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String RELATIONS = """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="worksheets/sheet1.xml"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>""";

    private StrangerFiles() {}

    /** The first byte chooses the format to write. */
    static void read(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        ConvertFormat[] formats = ConvertFormat.values();
        byte[] content = new byte[bytes.length - 1];
        System.arraycopy(bytes, 1, content, 0, content.length);
        convert(content, formats[(bytes[0] & 0xFF) % formats.length]);
    }

    /** The bytes are the sheet of a workbook. */
    static void readSheet(byte[] sheet) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "xl/workbook.xml", WORKBOOK.getBytes(StandardCharsets.UTF_8));
            part(zip, "xl/_rels/workbook.xml.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
            part(zip, "xl/worksheets/sheet1.xml", sheet);
            zip.finish();
            convert(bytes.toByteArray(), ConvertFormat.CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void convert(byte[] content, ConvertFormat format) {
        try {
            Path file = Files.createTempFile("stranger", ".bin");
            try {
                Files.write(file, content);
                IntakeConvert.run(file, UPLOAD, format, Writer.nullWriter());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
