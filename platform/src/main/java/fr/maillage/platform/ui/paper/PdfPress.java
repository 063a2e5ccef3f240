package fr.maillage.platform.ui.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes PDF: tagged and titled (PDF/UA-1, ISO 14289-1), fonts inside, nothing fetched from anywhere. A small document
 * costs a tenth of a second of one core, so only two are made at a time and the others wait a little; a booklet costs
 * seconds, so only one is made at a time, beside the small ones.
 */
@Component
public class PdfPress {
    private static final int PLATES = 2;
    private static final int PATIENCE_SECONDS = 3;
    /** White below the last line of a roll, in points. */
    private static final float TAIL = 24;

    private final Semaphore plates;
    private final Semaphore bench = new Semaphore(1, true);
    private final int patience;
    private final PaperFonts fonts = PaperFonts.bundled();

    @Autowired
    public PdfPress() {
        this(new Semaphore(PLATES, true), PATIENCE_SECONDS);
    }

    /**
     * A press with as many plates as there are permits.
     *
     * @param patience seconds to wait for a plate
     */
    PdfPress(Semaphore plates, int patience) {
        this.plates = plates;
        this.patience = patience;
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    /** Prints a small document, for somebody who waits for it. */
    public Print print(PaperJob job) {
        if (!entered()) {
            return new Print.Busy();
        }
        try {
            return new Print.Ready(press(job));
        } finally {
            plates.release();
        }
    }

    /** Prints a large document: waits for its turn as long as it takes. */
    public byte[] compose(PaperJob job) {
        bench.acquireUninterruptibly();
        try {
            return press(job);
        } finally {
            bench.release();
        }
    }

    private boolean entered() {
        try {
            return plates.tryAcquire(patience, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] press(PaperJob job) {
        try (PdfBoxRenderer renderer = builder(job).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            if (job.sheet().endless()) {
                cut(pdf.getPage(pdf.getNumberOfPages() - 1), renderer.getLastContentBottom() - TAIL);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PdfRendererBuilder builder(PaperJob job) {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(QrDrawer.TYPE, new QrDrawer());
        drawers.registerDrawer(ShapeDrawer.TYPE, new ShapeDrawer(fonts.lettering()));
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(job.text(), null)
                .addDOMMutator(tree -> dress(tree, job.style()))
                .useDefaultPageSize(job.sheet().width() / 72, job.sheet().height() / 72, PageSizeUnits.INCHES)
                .usePdfUaAccessibility(true)
                .withProducer("Maillage")
                .useUnicodeLineBreaker(new WordBreaker())
                .useUnicodeBidiSplitter(DirectionSplitter::new)
                .useUnicodeBidiReorderer(new ArabicJoiner())
                .defaultTextDirection(TextDirection.LTR)
                .useReplacementText(" ")
                .useObjectDrawerFactory(drawers);
        fonts.give(builder);
        for (ExternalResourceControlPriority stage : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, stage);
        }
        return builder;
    }

    /** A roll ends where its text ends. */
    private static void cut(PDPage page, float bottom) {
        PDRectangle whole = page.getMediaBox();
        float from = Math.max(0, bottom);
        page.setMediaBox(new PDRectangle(0, from, whole.getWidth(), whole.getHeight() - from));
        page.setCropBox(page.getMediaBox());
    }

    private static void dress(Document document, String style) {
        Element element = document.createElement("style");
        element.setTextContent(style);
        Directions.prepare(document);
        document.getElementsByTagName("head").item(0).appendChild(element);
    }
}
