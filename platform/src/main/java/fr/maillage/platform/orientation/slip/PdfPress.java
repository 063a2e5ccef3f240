package fr.maillage.platform.orientation.slip;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import fr.maillage.platform.ui.Html;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * Makes the PDF of a slip: tagged and titled (PDF/UA-1, ISO 14289-1), fonts inside, nothing fetched from anywhere. A slip
 * costs a tenth of a second of one core, so only two are made at a time and the others wait a little.
 */
@Component
class PdfPress {
    private static final String FONT = "Atkinson Hyperlegible Next";
    private static final int PLATES = 2;
    private static final int PATIENCE_SECONDS = 3;
    /** White below the last line of a ticket, in points. */
    private static final float TAIL = 24;

    private final Html html;
    private final Semaphore plates;
    private final int patience;
    private final byte[] regular = resource("AtkinsonHyperlegibleNext-Regular.ttf");
    private final byte[] bold = resource("AtkinsonHyperlegibleNext-Bold.ttf");
    private final String style = new String(resource("slip.css"), StandardCharsets.UTF_8);

    @Autowired
    PdfPress(Html html) {
        this(html, new Semaphore(PLATES, true), PATIENCE_SECONDS);
    }

    /**
     * A press with as many plates as there are permits.
     *
     * @param patience seconds to wait for a plate
     */
    PdfPress(Html html, Semaphore plates, int patience) {
        this.html = html;
        this.plates = plates;
        this.patience = patience;
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    Print print(Slip slip, SlipFormat format) {
        if (!entered()) {
            return new Print.Busy();
        }
        try {
            return new Print.Ready(press(new SlipDocument(slip, format)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            plates.release();
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

    private byte[] press(SlipDocument document) throws IOException {
        SlipFormat format = document.format();
        String page = new String(html.draw("orientation/slipdocument.jte", document), StandardCharsets.UTF_8);
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(QrDrawer.TYPE, new QrDrawer());
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .addDOMMutator(tree -> dress(tree, format))
                .useDefaultPageSize(format.width() / 72, format.height() / 72, PageSizeUnits.INCHES)
                .usePdfUaAccessibility(true)
                .withProducer("Maillage")
                .useUnicodeLineBreaker(new WordBreaker())
                .useReplacementText(" ")
                .useObjectDrawerFactory(drawers);
        builder.useFont(() -> new ByteArrayInputStream(regular), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FONT, 700, FontStyle.NORMAL, true);
        for (ExternalResourceControlPriority stage : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, stage);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            if (format == SlipFormat.TICKET) {
                cut(pdf.getPage(pdf.getNumberOfPages() - 1), renderer.getLastContentBottom() - TAIL);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A ticket ends where its text ends. */
    private static void cut(PDPage page, float bottom) {
        PDRectangle whole = page.getMediaBox();
        float from = Math.max(0, bottom);
        page.setMediaBox(new PDRectangle(0, from, whole.getWidth(), whole.getHeight() - from));
        page.setCropBox(page.getMediaBox());
    }

    private void dress(Document document, SlipFormat format) {
        Element element = document.createElement("style");
        element.setTextContent("@page { margin: " + format.margins() + "; }\n" + style);
        document.getElementsByTagName("head").item(0).appendChild(element);
    }

    private static byte[] resource(String name) {
        try (InputStream in = PdfPress.class.getResourceAsStream("/slip/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not packed: /slip/" + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
