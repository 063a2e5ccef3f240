package fr.maillage.platform.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pages of a booklet two by two on sheets, so that printed on both sides (turned on the short edge), folded and
 * stapled, they follow each other. The tags stay in the order of reading: a sheet to fold can still be listened to.
 *
 * <p>Each page becomes a form that keeps its marks; the tags that pointed at the page point at the form (ISO 32000-1,
 * 14.7.4.2). Links and bookmarks, which nobody presses on a sheet to fold, are left out.
 */
public final class Imposition {
    private static final COSName STREAM = COSName.getPDFName("Stm");
    private static final int PAGES_A_SHEET = 4;

    private Imposition() {}

    /** The sheets of a booklet; blank pages fill the last sheet, before the back cover. */
    public static byte[] folded(byte[] pages) {
        try (PDDocument pdf = Loader.loadPDF(pages)) {
            List<PDPage> old = new ArrayList<>();
            pdf.getPages().forEach(old::add);
            List<PDFormXObject> forms = forms(pdf, old);
            Map<COSDictionary, PDPage> sheets = new IdentityHashMap<>();
            lay(pdf, order(old.size()), old, forms, sheets);
            point(pdf, old, forms, sheets);
            for (PDPage page : old) {
                pdf.getPages().remove(page);
            }
            pdf.getDocumentCatalog().setDocumentOutline(null);
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.DESTS);
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.OPEN_ACTION);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The pages from left to right, side after side, counted from 0; -1 is a blank. */
    static List<Integer> order(int pages) {
        int all = (pages + PAGES_A_SHEET - 1) / PAGES_A_SHEET * PAGES_A_SHEET;
        List<Integer> slots = new ArrayList<>();
        for (int page = 0; page < all; page++) {
            slots.add(page < pages - 1 ? page : -1);
        }
        slots.set(all - 1, pages - 1);
        List<Integer> order = new ArrayList<>();
        for (int side = 0; side < all / 2; side++) {
            int low = slots.get(side);
            int high = slots.get(all - 1 - side);
            order.add(side % 2 == 0 ? high : low);
            order.add(side % 2 == 0 ? low : high);
        }
        return order;
    }

    private static List<PDFormXObject> forms(PDDocument pdf, List<PDPage> old) throws IOException {
        List<PDFormXObject> forms = new ArrayList<>();
        for (PDPage page : old) {
            PDFormXObject form = new PDFormXObject(new PDStream(pdf, page.getContents(), COSName.FLATE_DECODE));
            form.setResources(page.getResources());
            form.setBBox(page.getMediaBox());
            form.setStructParents(page.getStructParents());
            forms.add(form);
        }
        return forms;
    }

    private static void lay(
            PDDocument pdf,
            List<Integer> order,
            List<PDPage> old,
            List<PDFormXObject> forms,
            Map<COSDictionary, PDPage> sheets)
            throws IOException {
        PDRectangle size = old.getFirst().getMediaBox();
        for (int slot = 0; slot < order.size(); slot += 2) {
            PDPage sheet = new PDPage(new PDRectangle(2 * size.getWidth(), size.getHeight()));
            PDResources resources = new PDResources();
            StringBuilder content = new StringBuilder();
            for (int half = 0; half < 2; half++) {
                int page = order.get(slot + half);
                if (page >= 0) {
                    COSName name = resources.add(forms.get(page));
                    content.append("q 1 0 0 1 ")
                            .append(half * size.getWidth())
                            .append(" 0 cm /")
                            .append(name.getName())
                            .append(" Do Q\n");
                    sheets.put(old.get(page).getCOSObject(), sheet);
                }
            }
            PDStream stream = new PDStream(pdf);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
            }
            sheet.setContents(stream);
            sheet.setResources(resources);
            sheet.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            pdf.addPage(sheet);
        }
    }

    private static void point(
            PDDocument pdf, List<PDPage> old, List<PDFormXObject> forms, Map<COSDictionary, PDPage> sheets) {
        Map<COSDictionary, PDFormXObject> formOf = new IdentityHashMap<>();
        for (int page = 0; page < old.size(); page++) {
            formOf.put(old.get(page).getCOSObject(), forms.get(page));
        }
        var root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            new Tags(formOf, sheets).walk(root.getCOSObject().getDictionaryObject(COSName.K), null);
        }
    }

    /** Walks the tags and turns each mark of a page into a mark of its form. */
    private record Tags(Map<COSDictionary, PDFormXObject> forms, Map<COSDictionary, PDPage> sheets) {
        void walk(COSBase node, @Nullable COSDictionary page) {
            if (node instanceof COSArray kids) {
                for (int i = 0; i < kids.size(); i++) {
                    COSBase kid = kids.getObject(i);
                    kids.set(i, kid instanceof COSInteger mark && page != null ? mark(mark, page) : kids.get(i));
                    walk(kid, page);
                }
            } else if (node instanceof COSDictionary tag) {
                element(tag, page);
            }
        }

        private void element(COSDictionary tag, @Nullable COSDictionary around) {
            COSDictionary own = tag.getCOSDictionary(COSName.PG);
            COSDictionary page = own == null ? around : own;
            if (tag.containsKey(COSName.MCID) && page != null && forms.containsKey(page)) {
                tag.setItem(STREAM, forms.get(page));
                tag.setItem(COSName.PG, sheets.get(page));
                return;
            }
            COSBase kids = tag.getDictionaryObject(COSName.K);
            if (kids instanceof COSInteger mark && page != null) {
                tag.setItem(COSName.K, mark(mark, page));
            } else if (kids != null) {
                walk(kids, page);
            }
            if (own != null && sheets.containsKey(own)) {
                tag.setItem(COSName.PG, sheets.get(own));
            }
        }

        private COSBase mark(COSInteger mark, COSDictionary page) {
            if (!forms.containsKey(page)) {
                return mark;
            }
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.PG, sheets.get(page));
            reference.setItem(STREAM, forms.get(page));
            reference.setItem(COSName.MCID, mark);
            return reference;
        }
    }
}
