package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An electronic invoice: well formed, of reasonable size and depth, with no rules of its own and nothing that reaches outside. */
final class InvoiceInspection {

    private static final Set<String> ENCODINGS =
            Set.of("utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

    private InvoiceInspection() {}

    static void inspect(Path file) throws IOException, Flaw {
        if (Files.size(file) > Limits.XML_BYTES) {
            throw new Flaw(Finding.BOMB, "more than 5 MB of XML");
        }
        checkEncoding(file);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("javax.xml.stream.isNamespaceAware", true);
        try (InputStream stream = Files.newInputStream(file)) {
            read(factory.createXMLStreamReader(stream));
        } catch (XMLStreamException wrong) {
            throw new Flaw(Finding.BROKEN, String.valueOf(wrong.getMessage()));
        }
    }

    /** The parser would take much more; nobody writes invoices in it. */
    private static void checkEncoding(Path file) throws IOException, Flaw {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(512);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00EF\u00BB\u00BF")) {
            text = text.substring(3);
        }
        if (text.indexOf('\0') >= 0 || !text.stripLeading().startsWith("<")) {
            throw new Flaw(Finding.ENCODING, "not one byte a sign");
        }
        Matcher declared = DECLARED.matcher(text.stripLeading());
        if (declared.find() && !ENCODINGS.contains(declared.group(1).toLowerCase(Locale.ROOT))) {
            throw new Flaw(Finding.ENCODING, declared.group(1));
        }
    }

    private static void read(XMLStreamReader xml) throws XMLStreamException, Flaw {
        int depth = 0;
        boolean root = true;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new Flaw(Finding.DOCTYPE, "a DOCTYPE");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new Flaw(Finding.DOCTYPE, "an entity");
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > Limits.XML_DEPTH) {
                        throw new Flaw(Finding.TOO_DEEP, "deeper than " + Limits.XML_DEPTH);
                    }
                    if (root) {
                        checkRoot(xml);
                        root = false;
                    }
                    if (XINCLUDE.equals(xml.getNamespaceURI())) {
                        throw new Flaw(Finding.DOCTYPE, "an XInclude");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // texts and comments
                }
            }
        }
    }

    private static void checkRoot(XMLStreamReader xml) throws Flaw {
        String name = xml.getLocalName();
        String space = String.valueOf(xml.getNamespaceURI());
        boolean invoice = name.equals("FatturaElettronica") || name.equals("FatturaElettronicaSemplificata");
        boolean official = space.contains("agenziaentrate.gov.it/") || space.contains("fatturapa.gov.it/");
        if (!invoice || !official) {
            throw new Flaw(Finding.NOT_AN_INVOICE, name + " " + space);
        }
    }
}
