package fr.maillage.platform.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Arabic on paper: « هاتف » is « telephone », « مكتبة » is « library ». */
class ArabicPaperTests {
    private static final String MIXED = "<p>مكتبة هاتف 05 36 49 00 12</p><p>On y parle arabe (العربية).</p>";

    @Test
    void gives_each_letter_the_form_that_joins_its_neighbours() {
        assertThat(new ArabicJoiner().shapeText("هاتف")).isEqualTo("ﻫﺎﺗﻒ");
        assertThat(new ArabicJoiner().shapeText("لا"))
                .as("lam and alif are one sign")
                .isEqualTo("ﻻ");
    }

    @Test
    void writes_arabic_from_right_to_left_and_the_number_from_left_to_right() throws Exception {
        List<TextPosition> line = letters(pdf()).getFirst();
        String across = across(line);
        assertThat(across).contains("0536490012");
        assertThat(across.indexOf("0536490012")).isZero();
        assertThat(across).endsWith("ﻣ");
    }

    @Test
    void begins_at_the_right_a_paragraph_that_begins_in_arabic() throws Exception {
        List<List<TextPosition>> lines = letters(pdf());
        assertThat(end(lines.getFirst())).isGreaterThan(Sheet.A4.width() - 60);
        assertThat(end(lines.getLast())).isLessThan(Sheet.A4.width() - 60);
    }

    @Test
    void a_reader_hears_the_words_as_they_were_written() throws Exception {
        assertThat(PdfUa.text(pdf())).contains("On y parle arabe", "العربية", "هاتف", "مكتبة", "05 36 49 00 12");
    }

    @Test
    void follows_pdf_ua() throws Exception {
        assertThat(PdfUa.breaches(pdf())).isEmpty();
    }

    private static byte[] pdf() {
        return new PdfPress().compose(PaperFixtures.job(MIXED));
    }

    /** The letters of each line, from left to right. */
    private static List<List<TextPosition>> letters(byte[] pdf) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                all.add(letter);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        List<Integer> heights = all.stream()
                .map(letter -> Math.round(letter.getYDirAdj()))
                .distinct()
                .sorted()
                .toList();
        return heights.stream()
                .map(height -> all.stream()
                        .filter(letter -> Math.round(letter.getYDirAdj()) == height)
                        .sorted((one, other) -> Float.compare(one.getXDirAdj(), other.getXDirAdj()))
                        .toList())
                .toList();
    }

    private static String across(List<TextPosition> line) {
        StringBuilder across = new StringBuilder();
        line.forEach(letter -> across.append(letter.getUnicode().strip()));
        return across.toString().replace("\u00a0", "");
    }

    private static float end(List<TextPosition> line) {
        TextPosition last = line.getLast();
        return last.getXDirAdj() + last.getWidthDirAdj();
    }
}
