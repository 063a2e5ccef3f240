package fr.maillage.platform.orientation.slip;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.language.Language;
import fr.maillage.platform.ui.paper.PdfUa;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SlipPdfTests {
    /** A place that stays, one that moves, one invented, one without much to say. */
    private static final List<String> SLUGS =
            List.of("emmaus-connect-aubiers", "bus-jj-bosc", "ordis-d-ici-lormont", "borne-pont-de-pierre");

    @ParameterizedTest
    @EnumSource(SlipFormat.class)
    void the_slip_of_a_place_follows_pdf_ua(SlipFormat format) throws Exception {
        for (String slug : SLUGS) {
            byte[] pdf = SlipFixtures.pdf(SlipFixtures.one(slug), format);
            assertThat(PdfUa.breaches(pdf)).as(slug).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(SlipFormat.class)
    void the_slip_of_an_answer_follows_pdf_ua(SlipFormat format) throws Exception {
        byte[] pdf = SlipFixtures.pdf(SlipFixtures.several(SLUGS.toArray(String[]::new)), format);
        assertThat(PdfUa.breaches(pdf)).isEmpty();
    }

    @Test
    void the_validator_finds_fault_with_an_untagged_document() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }
        assertThat(PdfUa.breaches(bytes.toByteArray())).isNotEmpty();
    }

    @Test
    void says_what_one_needs_to_go() throws Exception {
        String text = PdfUa.text(SlipFixtures.pdf(SlipFixtures.one("emmaus-connect-aubiers"), SlipFormat.A4));
        assertThat(text)
                .contains("Emmaüs Connect, Les Aubiers")
                .contains("Aujourd’hui, mardi 1er décembre", "de 9 h 30 à 12 h 30 et de 14 h à 17 h")
                .contains("Demain, mercredi 2 décembre", "Jeudi 3 décembre", "Lundi 7 décembre")
                .contains("05 36 49 00 40", "Cours des Aubiers", "33300 Bordeaux")
                .contains("Tram C, arrêt Les Aubiers", "Une pièce d’identité")
                .contains("Vérifié le 17 novembre 2026", "Source :", "Imprimé le mardi");
    }

    @Test
    void says_why_when_it_answers_a_need() throws Exception {
        String text = PdfUa.text(SlipFixtures.pdf(SlipFixtures.several(SLUGS.getFirst()), SlipFormat.TICKET));
        assertThat(text)
                .contains("Où aller pour avoir un ordinateur", "Pourquoi ce lieu")
                .contains("Comment venir", "8 minutes à pied environ");
    }

    @Test
    void a_moving_place_tells_its_next_passages() throws Exception {
        String text = PdfUa.text(SlipFixtures.pdf(SlipFixtures.one("bus-jj-bosc"), SlipFormat.TICKET));
        assertThat(text).contains("Prochains passages", "Mercredi 2 décembre, de 9 h à 12 h");
    }

    @Test
    void an_invented_place_says_so_first() throws Exception {
        String text = PdfUa.text(SlipFixtures.pdf(SlipFixtures.one("ordis-d-ici-lormont"), SlipFormat.A4));
        assertThat(text.indexOf("Lieu inventé")).isBetween(0, text.indexOf("Quand y aller"));
    }

    @Test
    void carries_its_title_and_language_and_its_own_fonts() throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(SlipFixtures.pdf(SlipFixtures.one("emmaus-connect-aubiers"), SlipFormat.A4))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Emmaüs Connect, Les Aubiers");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void a_ticket_is_one_piece_of_paper_cut_after_the_last_line() throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(SlipFixtures.pdf(SlipFixtures.one("emmaus-connect-aubiers"), SlipFormat.TICKET))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(226f, 228f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(300f, 1_500f);
        }
    }

    /** Rule K17 of terminals. */
    @Test
    void k17_the_ticket_says_where_when_and_what_to_bring_and_nothing_of_who_asks() throws Exception {
        String text = PdfUa.text(SlipFixtures.pdf(SlipFixtures.one("emmaus-connect-aubiers"), SlipFormat.TICKET));
        assertThat(text)
                .contains("Emmaüs Connect, Les Aubiers", "de 9 h 30 à 12 h 30 et de 14 h à 17 h", "05 36 49 00 40")
                .contains("arrêt Les Aubiers", "À apporter", "Une pièce d’identité", "Imprimé le");
        assertThat(text.replaceAll("\\s", " "))
                .doesNotContainPattern("\\b0[67]( ?\\d\\d){4}\\b")
                .doesNotContainIgnoringCase("né le", "bénéficiaire", "Madame", "Monsieur", "@");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, A4", "ENGLISH, TICKET", "ARABIC, A4", "ARABIC, TICKET"})
    void the_slip_in_two_languages_follows_pdf_ua_and_spares_paper(Language language, SlipFormat format)
            throws Exception {
        for (String slug : SLUGS) {
            byte[] one = SlipFixtures.inTwo(language, format, slug);
            assertThat(PdfUa.breaches(one)).as(slug).isEmpty();
            assertThat(PdfUa.pages(one)).as(slug).hasSize(1);
        }
        byte[] three = SlipFixtures.inTwo(language, format, SLUGS.subList(0, 3).toArray(String[]::new));
        assertThat(PdfUa.breaches(three)).isEmpty();
        assertThat(PdfUa.pages(three)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void one_place_fits_one_sheet() throws Exception {
        for (String slug : SLUGS) {
            try (PDDocument pdf = Loader.loadPDF(SlipFixtures.pdf(SlipFixtures.one(slug), SlipFormat.A4))) {
                assertThat(pdf.getNumberOfPages()).as(slug).isEqualTo(1);
            }
        }
    }
}
