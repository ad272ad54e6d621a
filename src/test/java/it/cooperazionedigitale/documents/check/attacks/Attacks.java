package it.cooperazionedigitale.documents.check.attacks;

import static it.cooperazionedigitale.documents.check.attacks.Sheets.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The files of the attack list, each made when it is needed, and a good one of each kind beside them. */
public final class Attacks {

    private static final String INVOICE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%s<p:FatturaElettronica"
            + " xmlns:p=\"http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2\" versione=\"FPR12\">%s"
            + "</p:FatturaElettronica>";

    private final List<Attack> all = new ArrayList<>();
    private final String trap;

    private Attacks(String trap) {
        this.trap = trap;
        archives();
        twoInOne();
        notTaken();
        pictures();
        pdfs();
        pdfBombs();
        invoices();
        envelopes();
        signedPdfs();
    }

    /** All of them; the address is of somebody who must never be called. */
    public static List<Attack> all(String trap) {
        return List.copyOf(new Attacks(trap).all);
    }

    private void add(String name, String expected, Supplier<byte[]> content) {
        all.add(new Attack(name, expected, "", content));
    }

    private void harmless(String name, String never, Supplier<byte[]> content) {
        all.add(new Attack(name, "CLEAN", never, content));
    }

    private void archives() {
        add("xlsx: a good one", "CLEAN", Sheets::plain);
        add("xlsx: a part of 200 MB in 200 kB", "BOMB", () -> Sheets.with("xl/b.xml", spaces(200 * 1024 * 1024)));
        add("xlsx: a part that packs a thousand times", "BOMB", () -> Sheets.with("xl/b.xml", spaces(3_000_000)));
        add("xlsx: 1,500 parts", "BOMB", () -> {
            Map<String, byte[]> parts = Sheets.parts();
            for (int part = 0; part < 1_500; part++) {
                parts.put("xl/p" + part + ".xml", text("<a/>"));
            }
            return Sheets.zip(parts);
        });
        add("xlsx: an archive inside", "OUTSIDE", () -> Sheets.with("xl/media/a.bin", Sheets.plain()));
        add("xlsx: a program inside", "OUTSIDE", () -> Sheets.with("xl/media/a.png", text("MZ\u0090 program")));
        add("xlsx: macros", "MACRO", () -> Sheets.with("xl/vbaProject.bin", new byte[100]));
        add(
                "xlsx: says it has macros",
                "MACRO",
                () -> Sheets.with(
                        "[Content_Types].xml",
                        text("<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>")));
        add("xlsx: links to other workbooks", "OUTSIDE", () -> Sheets.with("xl/externalLinks/e1.xml", text("<a/>")));
        add(
                "xlsx: a relationship to the outside",
                "OUTSIDE",
                () -> Sheets.with(
                        "xl/_rels/workbook.xml.rels",
                        text("<Relationships><Relationship Type=\"x/image\" Target=\"" + trap
                                + "\" TargetMode=\"External\"/></Relationships>")));
        add("xlsx: an embedded object", "OUTSIDE", () -> Sheets.with("xl/embeddings/o.bin", new byte[10]));
        add(
                "xlsx: an entity in a sheet",
                "DOCTYPE",
                () -> Sheets.with(
                        "xl/worksheets/sheet1.xml",
                        text("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + trap + "\">]><worksheet>&x;</worksheet>")));
        add("xlsx: a part that climbs out", "BROKEN", () -> Sheets.with("../../etc/cron.d/x", text("x")));
        add("xlsx: something behind its end", "POLYGLOT", () -> join(Sheets.plain(), text("<script>1</script>")));
        add(
                "xlsx: twice the same part",
                "BROKEN",
                () -> replace(Sheets.with("xl/worksheets/sheet2.xml", text("<other/>")), "sheet2.xml", "sheet1.xml"));
        add("xlsx: cut at half", "BROKEN", () -> half(Sheets.plain()));
        add(
                "docx with the name of xlsx",
                "DOOR",
                () -> Sheets.zip(Map.of("[Content_Types].xml", text("<Types/>"), "word/document.xml", text("<a/>"))));
        add(
                "zip: an archive in an archive in an archive",
                "DOOR",
                () -> Sheets.zip(Map.of(
                        "a.zip", Sheets.zip(Map.of("b.zip", Sheets.zip(Map.of("c", new byte[1000])))))));
    }

    private void twoInOne() {
        add(
                "pdf: a web page before its first object",
                "POLYGLOT",
                () -> join(text("%PDF-1.4\n%<html><script>alert(1)</script>\n"), tail(Pdfs.plain(), 9)));
        add("pdf: an archive behind its end", "POLYGLOT", () -> join(Pdfs.plain(), Sheets.plain()));
        add("pdf: a script behind its end", "POLYGLOT", () -> join(Pdfs.plain(), text("<script>alert(1)</script>")));
        add("pdf: a program before it", "DOOR", () -> join(text("MZ\u0090\0\0\0"), Pdfs.plain()));
        add("gif: a script that is also a picture", "DOOR", () -> text("GIF89a/*\0\0*/=1;alert(1)//"));
        harmless("jpeg: an archive behind its end", "PK\u0003\u0004", () -> join(Pictures.jpeg(), Sheets.plain()));
        harmless(
                "jpeg: a web page in its comment",
                "<script",
                () -> Pictures.jpegWith(0xFE, text("<html><script>alert(1)</script>")));
        harmless(
                "png: a web page behind its end",
                "<script",
                () -> join(Pictures.png(), text("<script>alert(1)</script>")));
        harmless(
                "png: a web page in its texts",
                "<script",
                () -> Pictures.pngWith(
                        8, 8, Pdfs.deflated(new byte[72]), "tEXt", text("Comment\0<script>alert(1)</script>")));
    }

    private void notTaken() {
        add(
                "svg with a script",
                "DOOR",
                () -> text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>"));
        add("html", "DOOR", () -> text("<!DOCTYPE html><html><script>alert(1)</script></html>"));
        add(
                "xhtml",
                "DOOR",
                () -> text(
                        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><script>1</script></html>"));
        add("mht", "DOOR", () -> text("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html></html>"));
        add("a Windows program", "DOOR", () -> join(text("MZ"), new byte[300]));
        add("a Linux program", "DOOR", () -> join(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, new byte[300]));
        add("a shell script", "DOOR", () -> text("#!/bin/sh\nrm -rf /\n"));
        add("csv with formulas", "DOOR", () -> text("=cmd|' /C calc'!A0,@SUM(1),+1,-1\n"));
        add("one zero byte", "DOOR", () -> new byte[1]);
        add("noise", "DOOR", () -> {
            byte[] noise = new byte[50_000];
            new java.util.Random(7).nextBytes(noise);
            return noise;
        });
    }

    private void pictures() {
        add("jpeg: a good one", "CLEAN", Pictures::jpeg);
        add("png: a good one", "CLEAN", Pictures::png);
        harmless("jpeg: says where it was taken", "GPS", () -> Pictures.jpegWith(0xE1, Pictures.exif()));
        add("jpeg: 50,000 x 50,000 points", "TOO_MANY_PIXELS", () -> Pictures.jpeg(50_000, 50_000));
        add(
                "png: 50,000 x 50,000 points",
                "TOO_MANY_PIXELS",
                () -> Pictures.pngWith(50_000, 50_000, Pdfs.zeroes(1), "", new byte[0]));
        add(
                "png: 10 x 10 points that unpack to 200 MB",
                "BOMB",
                () -> Pictures.pngWith(10, 10, Pdfs.zeroes(200), "", new byte[0]));
        add("png: a wrong checksum", "BROKEN", () -> flip(Pictures.png(), 40));
        add("jpeg: cut at half", "BROKEN", () -> half(Pictures.jpeg()));
        add("png: cut at half", "BROKEN", () -> half(Pictures.png()));
        add("jpeg: a beginning and nothing else", "BROKEN", () ->
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9});
    }

    private void pdfs() {
        add("pdf: a good one", "CLEAN", Pdfs::plain);
        add("pdf: closed against changes only", "CLEAN", () -> Pdfs.locked(""));
        add("pdf: needs a password", "PASSWORD", () -> Pdfs.locked("segreta"));
        add(
                "pdf: JavaScript on opening",
                "ACTIVE",
                () -> Pdfs.with(Pdfs.opening("JavaScript", action -> action.setString(COSName.JS, "app.alert(1)"))));
        add(
                "pdf: JavaScript in packed objects",
                "ACTIVE",
                () -> Pdfs.packed(Pdfs.opening("JavaScript", action -> action.setString(COSName.JS, "app.alert(1)"))));
        add("pdf: JavaScript under another spelling", "ACTIVE", () -> Pdfs.byHand("<</S/J#61vaScript/J#53(1)>>"));
        add(
                "pdf: JavaScript among its names",
                "ACTIVE",
                () -> Pdfs.with(Pdfs.catalog("Names", with("JavaScript", Pdfs.dictionary("Type", "x")))));
        add(
                "pdf: starts a program",
                "ACTIVE",
                () -> Pdfs.with(Pdfs.opening("Launch", action -> action.setString(COSName.F, "calc.exe"))));
        for (String kind : List.of("Launch", "SubmitForm", "ImportData", "GoToR", "Sound")) {
            add(
                    "pdf: " + kind + " that says it has a parent",
                    "ACTIVE",
                    () -> Pdfs.with(Pdfs.opening(kind, action -> action.setItem(COSName.P, new COSDictionary()))));
            add(
                    "pdf: " + kind + " that says it is a part of the text",
                    "ACTIVE",
                    () -> Pdfs.with(Pdfs.opening(kind, action -> {
                        action.setName(COSName.TYPE, "StructElem");
                        action.setItem(COSName.P, new COSDictionary());
                    })));
        }
        add(
                "pdf: calls an address when it is opened",
                "ACTIVE",
                () -> Pdfs.with(Pdfs.opening("URI", action -> action.setString(COSName.URI, trap))));
        add(
                "pdf: calls an address after it has turned the page",
                "ACTIVE",
                () -> Pdfs.with(Pdfs.opening(
                        "GoTo", action -> action.setItem(COSName.getPDFName("Next"), Pdfs.address(trap)))));
        add(
                "pdf: calls an address when its page is shown",
                "ACTIVE",
                () -> Pdfs.with(document ->
                        document.getPage(0).getCOSObject().setItem(COSName.AA, with("O", Pdfs.address(trap)))));
        add(
                "pdf: an address somebody may press",
                "CLEAN",
                () -> Pdfs.with(
                        document -> document.getPage(0).getAnnotations().add(Pdfs.link("https://example.org/"))));
        add(
                "pdf: its parts have names",
                "CLEAN",
                () -> Pdfs.with(Pdfs.catalog(
                        "StructTreeRoot",
                        with("K", Pdfs.dictionary("Type", "StructElem", "S", "Document", "P", "x")))));
        add(
                "pdf: sends a form",
                "ACTIVE",
                () -> Pdfs.with(Pdfs.opening("SubmitForm", action -> action.setString(COSName.F, trap))));
        add(
                "pdf: opens a file of another machine",
                "ACTIVE",
                () -> Pdfs.with(
                        Pdfs.opening("GoToR", action -> action.setString(COSName.F, "\\\\10.0.0.1\\share\\x"))));
        add(
                "pdf: moving pictures",
                "ACTIVE",
                () -> Pdfs.with(Pdfs.catalog("X", Pdfs.dictionary("Subtype", "RichMedia"))));
        add("pdf: XFA", "XFA", () -> Pdfs.with(Pdfs.catalog("AcroForm", with("XFA", new COSDictionary()))));
        add(
                "pdf: a file inside",
                "ATTACHMENT",
                () -> Pdfs.with(Pdfs.catalog("Names", with("EmbeddedFiles", new COSDictionary()))));
        add("pdf: cut at half", "BROKEN", () -> half(Pdfs.plain()));
        add(
                "pdf: without pages",
                "BROKEN",
                () -> text(
                        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                                + "trailer<</Root 1 0 R>>\n%%EOF\n"));
        add(
                "pdf: pages that are their own children",
                "BROKEN",
                () -> text(
                        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 0>>endobj\n"
                                + "trailer<</Root 1 0 R>>\n%%EOF\n"));
    }

    private void pdfBombs() {
        add("pdf: 100,000 objects", "TOO_MANY_PIECES", () -> Pdfs.with(Pdfs.objects(100_000)));
        add("pdf: a stream of 200 MB", "BOMB", () -> Pdfs.with(Pdfs.content(Pdfs.zeroes(200), COSName.FLATE_DECODE)));
        add(
                "pdf: a stream of 200 MB, its filter in a list",
                "BOMB",
                () -> Pdfs.with(Pdfs.contentListing(Pdfs.zeroes(200), COSName.FLATE_DECODE)));
        add(
                "pdf: a stream of 200 MB, its filter abbreviated",
                "BOMB",
                () -> Pdfs.with(Pdfs.content(Pdfs.zeroes(200), COSName.FLATE_DECODE_ABBREVIATION)));
        add(
                "pdf: a stream of 200 MB behind a wrong header",
                "BOMB",
                () -> Pdfs.with(Pdfs.content(flip(Pdfs.zeroes(200), 0), COSName.FLATE_DECODE)));
        add(
                "pdf: a stream of 200 MB without a header",
                "BOMB",
                () -> Pdfs.with(Pdfs.content(tail(Pdfs.zeroes(200), 2), COSName.FLATE_DECODE)));
        add(
                "pdf: a stream of 200 MB in letters",
                "BOMB",
                () -> Pdfs.with(Pdfs.content(
                        Pdfs.encoded(COSName.ASCII85_DECODE, Pdfs.zeroes(200)),
                        COSName.ASCII85_DECODE,
                        COSName.FLATE_DECODE)));
        add(
                "pdf: a stream of 200 MB in digits",
                "BOMB",
                () -> Pdfs.with(Pdfs.content(
                        Pdfs.encoded(COSName.ASCII_HEX_DECODE, Pdfs.zeroes(200)),
                        COSName.ASCII_HEX_DECODE_ABBREVIATION,
                        COSName.FLATE_DECODE_ABBREVIATION)));
        add(
                "pdf: a stream of 60 MB of runs",
                "BOMB",
                () -> Pdfs.with(Pdfs.content(Pdfs.runs(60), COSName.RUN_LENGTH_DECODE)));
        add(
                "pdf: a stream packed with LZW more than a thousand times",
                "BOMB",
                () -> Pdfs.with(Pdfs.content(Pdfs.lzw(20), COSName.LZW_DECODE)));
        add(
                "pdf: a page in letters and packed, as some programs write it",
                "CLEAN",
                () -> Pdfs.with(Pdfs.content(
                        Pdfs.encoded(COSName.ASCII85_DECODE, Pdfs.deflated(text("0 0 m 9 9 l S"))),
                        COSName.ASCII85_DECODE,
                        COSName.FLATE_DECODE)));
        add(
                "pdf: runs packed behind a picture",
                "BOMB",
                () -> Pdfs.with(Pdfs.content(new byte[100], COSName.DCT_DECODE, COSName.FLATE_DECODE)));
        add(
                "pdf: packed twice",
                "BOMB",
                () -> Pdfs.with(
                        Pdfs.content(Pdfs.deflated(Pdfs.zeroes(1000)), COSName.FLATE_DECODE, COSName.FLATE_DECODE)));
        add(
                "pdf: a picture of 60,000 x 60,000 points",
                "TOO_MANY_PIXELS",
                () -> Pdfs.with(Pdfs.picture(60_000, 60_000)));
        add(
                "pdf: 100,000 lists inside each other",
                "TOO_HEAVY",
                () -> Pdfs.byHand("[".repeat(100_000) + "]".repeat(100_000)));
    }

    private void invoices() {
        add("xml: a good invoice", "CLEAN", () -> invoice("", "<a/>"));
        add("xml: a DOCTYPE", "DOCTYPE", () -> invoice("<!DOCTYPE p:FatturaElettronica>", "<a/>"));
        add("xml: a billion laughs", "DOCTYPE", () -> invoice(laughs(), "<a>&l9;</a>"));
        add(
                "xml: a file of this machine",
                "DOCTYPE",
                () -> invoice("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<a>&x;</a>"));
        add(
                "xml: an address to call",
                "DOCTYPE",
                () -> invoice("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + trap + "\">]>", "<a>&x;</a>"));
        add("xml: rules from an address", "DOCTYPE", () -> invoice("<!DOCTYPE a SYSTEM \"" + trap + "\">", "<a/>"));
        add(
                "xml: a parameter entity",
                "DOCTYPE",
                () -> invoice("<!DOCTYPE a [<!ENTITY % x SYSTEM \"" + trap + "\"> %x;]>", "<a/>"));
        add(
                "xml: XInclude",
                "DOCTYPE",
                () -> invoice("", "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"" + trap + "\"/>"));
        add(
                "xml: UTF-16",
                "ENCODING",
                () -> new String(invoice("", "<a/>"), StandardCharsets.UTF_8)
                        .replace("UTF-8", "UTF-16")
                        .getBytes(Charset.forName("UTF-16")));
        add(
                "xml: says UTF-7",
                "ENCODING",
                () -> text(new String(invoice("", "<a/>"), StandardCharsets.UTF_8).replace("UTF-8", "UTF-7")));
        add("xml: 100 deep", "TOO_DEEP", () -> invoice("", "<a>".repeat(100) + "</a>".repeat(100)));
        add("xml: 6 MB", "BOMB", () -> invoice("", "<a>" + "x".repeat(6_000_000) + "</a>"));
        add("xml: cut at half", "BROKEN", () -> Arrays.copyOf(invoice("", "<a>qualcosa</a>"), 170));
        add(
                "xml: an invoice by name only",
                "NOT_AN_INVOICE",
                () -> text("<FatturaElettronica><a/></FatturaElettronica>"));
        add("xml: something else", "DOOR", () -> text("<?xml version=\"1.0\"?><ordine><a/></ordine>"));
    }

    private void envelopes() {
        add("p7m: a good one", "CLEAN", () -> Signer.sign(Pdfs.plain(), Signer.GIULIA));
        add("p7m: an expired certificate", "CLEAN", () -> Signer.sign(Pdfs.plain(), Signer.LUCA));
        add("p7m: two who sign", "CLEAN", () -> Signer.sign(Pdfs.plain(), Signer.GIULIA, Signer.LUCA));
        add("p7m: lengths not counted", "CLEAN", () -> Signer.signStreaming(Pdfs.plain(), Signer.GIULIA));
        add(
                "p7m: Base64 on one line",
                "CLEAN",
                () -> Base64.getEncoder().encode(Signer.sign(Pdfs.plain(), Signer.GIULIA)));
        add(
                "p7m: Base64 in lines",
                "CLEAN",
                () -> Base64.getMimeEncoder().encode(Signer.sign(Pdfs.plain(), Signer.GIULIA)));
        add(
                "p7m: PEM",
                "CLEAN",
                () -> join(
                        text("-----BEGIN PKCS7-----\n"),
                        Base64.getMimeEncoder(64, text("\n")).encode(Signer.sign(Pdfs.plain(), Signer.GIULIA)),
                        text("\n-----END PKCS7-----\n")));
        add("p7m: three layers", "CLEAN", () -> layers(3));
        add("p7m: four layers", "TOO_MANY_LAYERS", () -> layers(4));
        add("p7m: twenty layers", "TOO_MANY_LAYERS", () -> layers(20));
        add("p7m: without its document", "DETACHED", () -> Signer.detached(Pdfs.plain(), Signer.GIULIA));
        add("p7m: nobody signed", "BROKEN", () -> Signer.sign(Pdfs.plain()));
        add(
                "p7m: a byte of the document altered",
                "ALTERED",
                () -> replace(Signer.sign(Pdfs.plain(), Signer.GIULIA), "/MediaBox", "/MediaBoX"));
        add("p7m: a byte of the signature altered", "ALTERED", () -> {
            byte[] envelope = Signer.sign(Pdfs.plain(), Signer.GIULIA);
            return flip(envelope, envelope.length - 20);
        });
        add(
                "p7m: something behind its end",
                "POLYGLOT",
                () -> join(Signer.sign(Pdfs.plain(), Signer.GIULIA), text("<script>1</script>")));
        add("p7m: cut at half", "BROKEN", () -> half(Signer.sign(Pdfs.plain(), Signer.GIULIA)));
        add("p7m: a program inside", "INSIDE", () -> Signer.sign(join(text("MZ"), new byte[500]), Signer.GIULIA));
        add("p7m: an archive inside", "INSIDE", () -> Signer.sign(Sheets.zip(Map.of("a", new byte[9])), Signer.GIULIA));
        add("p7m: a text inside", "INSIDE", () -> Signer.sign(text("ciao"), Signer.GIULIA));
        add(
                "p7m: a PDF with JavaScript inside",
                "ACTIVE",
                () -> Signer.sign(
                        Pdfs.with(Pdfs.opening("JavaScript", action -> action.setString(COSName.JS, "1"))),
                        Signer.GIULIA));
        add("p7m: 10,000 lists inside each other", "TOO_HEAVY", Attacks::deep);
    }

    private void signedPdfs() {
        add("pdf: signed", "CLEAN", () -> Pdfs.signed(Pdfs.plain(), Signer.GIULIA));
        add("pdf: signed twice", "CLEAN", () -> Pdfs.signed(Pdfs.signed(Pdfs.plain(), Signer.GIULIA), Signer.LUCA));
        add(
                "pdf: signed, a byte altered",
                "ALTERED",
                () -> replace(Pdfs.signed(Pdfs.plain(), Signer.GIULIA), "/MediaBox [0.0", "/MediaBox [9.0"));
        add(
                "pdf: signed, then another content",
                "ALTERED",
                () -> Pdfs.changedAfterwards(Pdfs.signed(Pdfs.plain(), Signer.GIULIA)));
        for (String kind : List.of("FreeText", "Stamp", "Square", "Text", "Link", "Widget")) {
            add(
                    "pdf: signed, then a " + kind + " over it",
                    "ALTERED",
                    () -> Pdfs.coveredAfterwards(Pdfs.signed(Pdfs.plain(), Signer.GIULIA), kind));
        }
        add(
                "pdf: annotated, then signed",
                "CLEAN",
                () -> Pdfs.signed(Pdfs.coveredAfterwards(Pdfs.plain(), "FreeText"), Signer.GIULIA));
        add(
                "pdf: signed twice where one sees it",
                "CLEAN",
                () -> Pdfs.signedVisibly(Pdfs.signedVisibly(Pdfs.plain(), Signer.GIULIA, 10), Signer.LUCA, 300));
    }

    private static byte[] layers(int count) {
        byte[] content = Pdfs.plain();
        for (int layer = 0; layer < count; layer++) {
            content = Signer.sign(content, Signer.GIULIA);
        }
        return content;
    }

    /** Begins as an envelope and never comes to its document. */
    private static byte[] deep() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {
            0x30, (byte) 0x80, 0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x07, 0x02
        });
        for (int depth = 0; depth < 10_000; depth++) {
            bytes.writeBytes(new byte[] {(byte) 0xA0, (byte) 0x80});
        }
        return bytes.toByteArray();
    }

    private static byte[] invoice(String before, String body) {
        return text(INVOICE.formatted(before, body));
    }

    private static String laughs() {
        StringBuilder rules = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int level = 1; level < 10; level++) {
            rules.append("<!ENTITY l")
                    .append(level)
                    .append(" \"")
                    .append(("&l" + (level - 1) + ";").repeat(10))
                    .append("\">");
        }
        return rules.append("]>").toString();
    }

    private static COSDictionary with(String key, COSDictionary value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] spaces(int count) {
        byte[] spaces = new byte[count];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] flip(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 0x01;
        return flipped;
    }

    private static byte[] replace(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.contains(from)) {
            throw new IllegalStateException("there is no " + from);
        }
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
