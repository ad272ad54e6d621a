package it.cooperazionedigitale.documents.check.attacks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** PDFs, good and bad, made for the test. */
public final class Pdfs {

    private Pdfs() {}

    /** Something done to a document before it is saved. */
    public interface Change {
        void apply(PDDocument document) throws IOException;
    }

    /** A page of nothing. */
    public static byte[] plain() {
        return with(document -> {});
    }

    /** A page of nothing, changed. */
    public static byte[] with(Change change) {
        return with(change, CompressParameters.NO_COMPRESSION);
    }

    /** The same, with its objects packed into streams. */
    public static byte[] packed(Change change) {
        return with(change, CompressParameters.DEFAULT_COMPRESSION);
    }

    private static byte[] with(Change change, CompressParameters how) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.apply(document);
            document.save(bytes, how);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A dictionary of names. */
    public static COSDictionary dictionary(String... pairs) {
        COSDictionary dictionary = new COSDictionary();
        for (int at = 0; at < pairs.length; at += 2) {
            dictionary.setName(COSName.getPDFName(pairs[at]), pairs[at + 1]);
        }
        return dictionary;
    }

    /** Puts an action where it starts by itself. */
    public static Change opening(String kind, Consumer<COSDictionary> more) {
        return document -> {
            COSDictionary action = dictionary("S", kind);
            more.accept(action);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        };
    }

    /** Puts something into the catalog. */
    public static Change catalog(String key, COSDictionary value) {
        return document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), value);
    }

    /** A stream as the page's content, its bytes as they are, with these filters. */
    public static Change content(byte[] raw, COSName... filters) {
        return content(raw, filters.length != 1, filters);
    }

    /** The same, with its filter in a list even when there is one only. */
    public static Change contentListing(byte[] raw, COSName... filters) {
        return content(raw, true, filters);
    }

    private static Change content(byte[] raw, boolean list, COSName... filters) {
        return document -> {
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createRawOutputStream()) {
                out.write(raw);
            }
            COSArray names = new COSArray();
            for (COSName filter : filters) {
                names.add(filter);
            }
            stream.setItem(COSName.FILTER, list ? names : filters[0]);
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        };
    }

    /** A picture that says it is this large. */
    public static Change picture(int width, int height) {
        return document -> {
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.setItem(COSName.WIDTH, COSInteger.get(width));
            stream.setItem(COSName.HEIGHT, COSInteger.get(height));
            stream.setItem(COSName.BITS_PER_COMPONENT, COSInteger.get(8));
            stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new byte[64]);
            }
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("Im0"), stream);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, objects);
            document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, resources);
        };
    }

    /** Many small objects. */
    public static Change objects(int count) {
        return document -> {
            COSArray all = new COSArray();
            for (int number = 0; number < count; number++) {
                COSDictionary one = new COSDictionary();
                one.setInt(COSName.N, number);
                one.setDirect(false);
                all.add(new org.apache.pdfbox.cos.COSObject(one));
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Lots"), all);
        };
    }

    /** Locked with a password to open it, or only against changes. */
    public static byte[] locked(String toOpen) {
        return with(
                document -> document.protect(new StandardProtectionPolicy("padrone", toOpen, new AccessPermission())));
    }

    /** Deflated zeroes. */
    public static byte[] zeroes(long megabytes) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(9))) {
                byte[] mega = new byte[1024 * 1024];
                for (long count = 0; count < megabytes; count++) {
                    out.write(mega);
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Deflated once more. */
    public static byte[] deflated(byte[] content) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
                out.write(content);
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Encoded as a filter decodes it. */
    public static byte[] encoded(COSName filter, byte[] content) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            FilterFactory.INSTANCE
                    .getFilter(filter)
                    .encode(new ByteArrayInputStream(content), bytes, new COSDictionary(), 0);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Zeroes packed with LZW as tightly as it goes, some 7 MB each time its table is full. */
    public static byte[] lzw(int tables) {
        StringBuilder bits = new StringBuilder();
        for (int table = 0; table < tables; table++) {
            bits.append(code(256, table == 0 ? 9 : 12)).append(code(0, 9));
            for (int size = 258; size < 4_095; size++) {
                bits.append(code(size, 32 - Integer.numberOfLeadingZeros(Math.max(size + 1, 256))));
            }
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Integer.parseInt(bits, at * 8, at * 8 + 8, 2);
        }
        return bytes;
    }

    private static String code(int code, int width) {
        return Integer.toBinaryString(1 << Math.min(width, 12) | code).substring(1);
    }

    /** Runs of 128 zeroes each. */
    public static byte[] runs(int megabytes) {
        byte[] runs = new byte[megabytes * 1024 * 1024 / 128 * 2];
        for (int at = 0; at < runs.length; at += 2) {
            runs[at] = (byte) 129;
        }
        return runs;
    }

    /** An action that calls an address. */
    public static COSDictionary address(String uri) {
        COSDictionary action = dictionary("S", "URI");
        action.setString(COSName.URI, uri);
        return action;
    }

    /** A link that leads to an address when somebody presses it. */
    public static PDAnnotationLink link(String uri) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(10, 10, 100, 20));
        link.getCOSObject().setItem(COSName.A, address(uri));
        return link;
    }

    /** Something drawn over the first page, in a later revision. */
    public static byte[] coveredAfterwards(byte[] pdf, String subtype) {
        return later(pdf, document -> {
            COSDictionary annotation = dictionary("Type", "Annot", "Subtype", subtype);
            annotation.setItem(COSName.RECT, new PDRectangle(10, 10, 400, 300));
            annotation.setString(COSName.CONTENTS, "Pagare il doppio");
            annotation.setNeedToBeUpdated(true);
            COSDictionary page = document.getPage(0).getCOSObject();
            COSArray annotations = page.getCOSArray(COSName.ANNOTS);
            COSArray all = annotations == null ? new COSArray() : annotations;
            all.add(annotation);
            all.setNeedToBeUpdated(true);
            page.setItem(COSName.ANNOTS, all);
            page.setNeedToBeUpdated(true);
        });
    }

    private static byte[] later(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.apply(document);
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Signed inside, PAdES, with a field that is seen on the page. */
    public static byte[] signedVisibly(byte[] pdf, Signer signer, int at) {
        return later(pdf, document -> {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form == null) {
                form = new PDAcroForm(document);
                document.getDocumentCatalog().setAcroForm(form);
                document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            }
            PDSignatureField field = new PDSignatureField(form);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(at, 10, 100, 50));
            widget.setPage(document.getPage(0));
            PDAppearanceStream look = new PDAppearanceStream(document);
            look.setBBox(new PDRectangle(100, 50));
            PDAppearanceDictionary looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(look);
            widget.setAppearance(looks);
            document.getPage(0).getAnnotations().add(widget);
            PDSignature signature = signature();
            form.getFields().add(field);
            field.getCOSObject().setItem(COSName.V, signature);
            field.getCOSObject().setNeedToBeUpdated(true);
            form.getCOSObject().setNeedToBeUpdated(true);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.addSignature(signature, content -> Signer.detached(content.readAllBytes(), signer));
        });
    }

    private static PDSignature signature() {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
        signature.setName("Giulia di prova");
        signature.setSignDate(Calendar.getInstance());
        return signature;
    }

    /** Signed inside, PAdES. */
    public static byte[] signed(byte[] pdf, Signer signer) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDSignature signature = signature();
            document.addSignature(signature, content -> Signer.detached(content.readAllBytes(), signer));
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Changed afterwards in the way that leaves the signed bytes alone: another content for the first page. */
    public static byte[] changedAfterwards(byte[] signed) {
        try (PDDocument document = Loader.loadPDF(signed);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream()) {
                out.write("BT /F1 12 Tf (Pagare il doppio) Tj ET".getBytes(StandardCharsets.US_ASCII));
            }
            COSDictionary page = document.getPage(0).getCOSObject();
            page.setItem(COSName.CONTENTS, stream);
            page.setNeedToBeUpdated(true);
            stream.setNeedToBeUpdated(true);
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A document written by hand around one object. */
    public static byte[] byHand(String object) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/X 4 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n4 0 obj" + object
                        + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
