// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.extract;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Title and creator in the XMP metadata (ISO 16684-1) of a PDF; empty where they are not told. */
record XmpPacket(String title, String creator) {

    private static final XmpPacket NONE = new XmpPacket("", "");
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    static XmpPacket of(PDDocumentCatalog catalog) {
        PDMetadata metadata = catalog.getMetadata();
        if (metadata == null) {
            return NONE;
        }
        try (InputStream in = metadata.exportXMPMetadata()) {
            return read(in);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return NONE;
        }
    }

    /** The first item of each; a document type is not read, so that there are no entities. */
    static XmpPacket read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        XmpPacket found = NONE;
        String within = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && DUBLIN_CORE.equals(xml.getNamespaceURI())) {
                within = xml.getLocalName();
            } else if (event == XMLStreamReader.END_ELEMENT && DUBLIN_CORE.equals(xml.getNamespaceURI())) {
                within = "";
            } else if (event == XMLStreamReader.CHARACTERS && !xml.isWhiteSpace()) {
                found = found.with(within, xml.getText());
            }
        }
        return found;
    }

    private XmpPacket with(String element, String value) {
        return switch (element) {
            case "title" -> title.isEmpty() ? new XmpPacket(value, creator) : this;
            case "creator" -> creator.isEmpty() ? new XmpPacket(title, value) : this;
            default -> this;
        };
    }
}
