package fr.maillage.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Programme;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.paper.PdfUa;
import fr.maillage.platform.ui.paper.Print;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PosterTests {
    private static final PaperFace FACE = PaperFace.demo();
    private static final Posters POSTERS = FACE.get(Posters.class);
    private static final Snapshot SNAPSHOT = FACE.snapshot();
    private static final double STRIPS_START = 235 / 25.4 * 72;

    @Test
    void follows_pdf_ua() throws Exception {
        assertThat(PdfUa.breaches(pdf(place("emmaus-connect-aubiers")))).isEmpty();
        assertThat(PdfUa.breaches(pdf(POSTERS.of(SNAPSHOT, programme(), PaperFace.NOW))))
                .isEmpty();
    }

    @Test
    void has_nine_strips_with_the_number_to_call() throws Exception {
        String turned = turned(pdf(place("emmaus-connect-aubiers")));
        assertThat(Pattern.compile("0536490040").matcher(turned).results()).hasSize(9);
    }

    @Test
    void a_place_without_a_telephone_has_no_strip() {
        Place silent = SNAPSHOT.places().stream()
                .filter(place -> place.contact().phones().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(POSTERS.of(SNAPSHOT, silent, PaperFace.NOW).strips()).isZero();
    }

    @Test
    void never_writes_over_its_strips_and_never_needs_a_second_sheet() throws Exception {
        for (Place place : SNAPSHOT.places()) {
            Poster poster = POSTERS.of(SNAPSHOT, place, PaperFace.NOW);
            assertThat(lowest(pdf(poster))).as(place.name()).isLessThan(STRIPS_START);
        }
    }

    @Test
    void a_programme_says_where_to_go() throws Exception {
        String text = PdfUa.text(pdf(POSTERS.of(SNAPSHOT, programme(), PaperFace.NOW)));
        assertThat(text).contains(programme().name(), "Où", "05 36 49 00 00");
    }

    private static Programme programme() {
        return SNAPSHOT.programmes().getFirst();
    }

    private static Poster place(String slug) {
        return POSTERS.of(SNAPSHOT, SNAPSHOT.findBySlug(slug).orElseThrow(), PaperFace.NOW);
    }

    private static byte[] pdf(Poster poster) {
        if (POSTERS.print(poster) instanceof Print.Ready ready) {
            return ready.pdf();
        }
        throw new IllegalStateException("the press of a test is never busy");
    }

    /** What is written on the strips, without spaces. */
    private static String turned(byte[] pdf) throws IOException {
        StringBuilder letters = new StringBuilder();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getDir() != 0 && !letter.getUnicode().isBlank()) {
                    letters.append(letter.getUnicode());
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return letters.toString().replace("\u00a0", "");
    }

    /** How far down the last line that is not turned goes, on a document of one page. */
    private static double lowest(byte[] pdf) throws IOException {
        List<Double> levels = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getDir() == 0) {
                    levels.add((double) letter.getYDirAdj());
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            reader.getText(document);
        }
        return levels.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
