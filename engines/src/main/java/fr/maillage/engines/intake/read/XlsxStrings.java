package fr.maillage.engines.intake.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of an XLSX workbook share. Phonetic readings are left out. */
final class XlsxStrings {
    private final List<String> texts = new ArrayList<>();

    private XlsxStrings() {}

    static XlsxStrings of(Workbook workbook) throws IOException, XMLStreamException {
        XlsxStrings strings = new XlsxStrings();
        XMLStreamReader xml = workbook.xml("xl/sharedStrings.xml");
        if (xml == null) {
            return strings;
        }
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        boolean taking = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                taking = xml.getLocalName().equals("t") && phonetic == 0;
            } else if (event == XMLStreamConstants.CHARACTERS && taking) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                taking = false;
                phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                if (xml.getLocalName().equals("si")) {
                    strings.texts.add(text.toString());
                    text.setLength(0);
                }
            }
        }
        return strings;
    }

    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }
}
