package fr.maillage.platform.opendata.web;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.PlaceChange;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.Pages;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /donnees/changements.atom}: the latest changes as a web feed (RFC 4287). */
@Controller
@OpenToAll
class FeedController {
    private static final int ENTRIES = 50;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Directory directory;
    private final Pages pages;
    private final URI publicUrl;

    FeedController(Directory directory, Pages pages, Settings settings) {
        this.directory = directory;
        this.pages = pages;
        this.publicUrl = settings.publicUrl();
    }

    @GetMapping("/donnees/changements.atom")
    ResponseEntity<byte[]> feed() throws XMLStreamException {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/atom+xml; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .body(written(directory.listLatestChanges(ENTRIES)).getBytes(StandardCharsets.UTF_8));
    }

    private String written(List<PlaceChange> changes) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "title", "Maillage, " + pages.site().territory() + " : changements de l’annuaire");
        element(xml, "id", publicUrl.resolve("/donnees/changements.atom").toString());
        element(
                xml,
                "updated",
                changes.isEmpty()
                        ? Instant.EPOCH.toString()
                        : changes.getFirst().at().toString());
        link(xml, "self", "/donnees/changements.atom");
        for (PlaceChange change : changes) {
            entry(xml, change);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, PlaceChange change) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", change.name());
        element(xml, "id", "urn:uuid:" + change.place() + ":" + change.mark().revision());
        element(xml, "updated", change.at().toString());
        xml.writeStartElement("author");
        element(xml, "name", "Maillage");
        xml.writeEndElement();
        link(xml, "alternate", "/lieux/" + change.slug());
        element(
                xml,
                "summary",
                switch (change.kind()) {
                    case PUBLISHED -> "La fiche de ce lieu est nouvelle ou a changé.";
                    case WITHDRAWN, REMOVED -> "La fiche de ce lieu a été retirée.";
                });
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
        xml.writeStartElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", publicUrl.resolve(path).toString());
        xml.writeEndElement();
    }
}
