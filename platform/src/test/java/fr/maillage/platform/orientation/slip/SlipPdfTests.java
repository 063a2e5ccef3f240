package fr.maillage.platform.orientation.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class SlipPdfTests {
    private static final List<String> SLUGS = SlipFixtures.DEMO.places().stream()
            .map(place -> place.slug())
            .limit(3)
            .toList();

    @BeforeAll
    static void wakeTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(SlipFormat.class)
    void the_slip_of_every_demo_place_follows_pdf_ua(SlipFormat format) throws Exception {
        for (var place : SlipFixtures.DEMO.places()) {
            byte[] pdf = SlipFixtures.pdf(SlipFixtures.one(place.slug()), format);
            assertThat(breaches(pdf)).as(place.slug()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(SlipFormat.class)
    void the_slip_of_an_answer_follows_pdf_ua(SlipFormat format) throws Exception {
        byte[] pdf = SlipFixtures.pdf(SlipFixtures.several(SLUGS.toArray(String[]::new)), format);
        keep(pdf, "several-" + format.word());
        assertThat(breaches(pdf)).isEmpty();
    }

    @Test
    void dump() throws Exception {
        for (var place : SlipFixtures.DEMO.places()) {
            for (SlipFormat format : SlipFormat.values()) {
                keep(SlipFixtures.pdf(SlipFixtures.one(place.slug()), format), place.slug() + "-" + format.word());
            }
        }
    }

    private static List<String> breaches(byte[] pdf) throws IOException, VeraPDFException {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void keep(byte[] pdf, String name) throws IOException {
        Files.createDirectories(Path.of("/tmp/wz/pdf"));
        Files.write(Path.of("/tmp/wz/pdf", name + ".pdf"), pdf);
    }
}
