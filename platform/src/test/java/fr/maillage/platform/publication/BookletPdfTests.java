package fr.maillage.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.ui.paper.Imposition;
import fr.maillage.platform.ui.paper.PdfUa;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookletPdfTests {
    private static final PaperFace FACE = PaperFace.demo();
    private static final PaperQuestion CENON = PaperQuestion.everything(FACE.commune("Cenon"));

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void follows_pdf_ua(PaperFormat format) throws Exception {
        assertThat(PdfUa.breaches(FACE.pdf(CENON, format))).isEmpty();
    }

    @Test
    void follows_pdf_ua_for_a_whole_metropolis() throws Exception {
        PaperQuestion all = PaperQuestion.everything(FACE.get(Grounds.class).all());
        assertThat(PdfUa.breaches(FACE.pdf(all, PaperFormat.A5))).isEmpty();
    }

    @Test
    void the_sheets_to_fold_follow_pdf_ua_too() throws Exception {
        byte[] sheets = Imposition.folded(FACE.pdf(CENON, PaperFormat.A5));
        assertThat(PdfUa.breaches(sheets)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(sheets)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(6);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(838f, 842f);
        }
    }

    @Test
    void carries_its_title_its_language_and_its_own_fonts() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(FACE.pdf(CENON, PaperFormat.A5))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Annuaire de l’aide au numérique : Cenon, Toutes les aides");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void cuts_no_place_in_two(PaperFormat format) throws Exception {
        List<String> pages = PdfUa.pages(FACE.pdf(CENON, format));
        for (Booklet.Chapter chapter : FACE.booklet(CENON, format).chapters()) {
            for (BookletEntry entry : chapter.entries()) {
                assertThat(pages).as(entry.name()).anyMatch(page -> holds(page, entry));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void leaves_no_page_blank(PaperFormat format) throws Exception {
        PaperQuestion bordeaux = PaperQuestion.everything(FACE.commune("Bordeaux"));
        String foot = "Bordeaux – Toutes les aides – Mis à jour le 1er décembre 2026";
        assertThat(PdfUa.pages(FACE.pdf(bordeaux, format)))
                .allSatisfy(page -> assertThat(page.replace(foot, "")
                                .replace("Mis à jour le 1er décembre 2026", "")
                                .split(" "))
                        .hasSizeGreaterThan(4));
    }

    @Test
    void large_print_has_no_letter_under_sixteen_points() throws Exception {
        List<Float> small = new ArrayList<>();
        PDFTextStripper sizes = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getFontSizeInPt() < 16 && !letter.getUnicode().isBlank()) {
                    small.add(letter.getFontSizeInPt());
                }
            }
        };
        try (PDDocument pdf = Loader.loadPDF(FACE.pdf(CENON, PaperFormat.LARGE))) {
            sizes.getText(pdf);
        }
        assertThat(small).isEmpty();
    }

    private static boolean holds(String page, BookletEntry entry) {
        String first = plain(entry.number() + " " + entry.name());
        String phone =
                entry.phones().isEmpty() ? "" : plain(entry.phones().getFirst().words());
        int start = page.indexOf(first + (entry.kind() == null ? "" : " " + plain(entry.kind())));
        return start >= 0
                && page.indexOf(phone, start) > 0
                && page.indexOf(plain(entry.age()), page.indexOf(phone, start)) > 0;
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\u00a0]+", " ");
    }
}
