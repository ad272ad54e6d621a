package it.cooperazionedigitale.documents.check.inspection;

import eu.europa.esig.dss.model.FileDocument;
import it.cooperazionedigitale.documents.Finding;
import it.cooperazionedigitale.documents.SignatureSummary;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.CMSTypedStream;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A signed envelope, p7m: decoded, opened, its signatures verified, its document laid beside it. */
final class Envelope {

    private static final int BUFFER = 64 * 1024;

    private Envelope() {}

    /** The signatures; the document is at {@code inside} afterwards. */
    static List<SignatureSummary> open(Path file, Path inside, Path folder, Signatures signatures)
            throws IOException, Flaw {
        Path binary = binary(file, folder.resolve(inside.getFileName() + ".der"));
        checkIsOneThing(binary);
        extract(binary, inside);
        List<SignatureSummary> found = signatures.ofEnvelope(new FileDocument(binary.toFile()));
        if (binary != file) {
            Files.delete(binary);
        }
        return found;
    }

    /** Many programs write the envelope in Base64, with line ends or without, some with PEM lines around it. */
    private static Path binary(Path file, Path decoded) throws IOException, Flaw {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(64), StandardCharsets.ISO_8859_1);
        }
        if (head.startsWith("0")) {
            return file;
        }
        try (InputStream in = Base64.getMimeDecoder().wrap(new WithoutPemLines(Files.newInputStream(file)));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(decoded))) {
            copy(in, out);
        } catch (IllegalArgumentException wrong) {
            throw new Flaw(Finding.BROKEN, "not Base64");
        }
        return decoded;
    }

    /** One ASN.1 object from the first byte to the last. */
    private static void checkIsOneThing(Path binary) throws IOException, Flaw {
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(binary))) {
            Asn1Walk.skipOne(in);
            int after = in.read();
            while (after == '\n' || after == '\r' || after == 0) {
                after = in.read();
            }
            if (after >= 0) {
                throw new Flaw(Finding.POLYGLOT, "something behind the envelope");
            }
        }
    }

    private static void extract(Path binary, Path inside) throws IOException, Flaw {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(binary));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(inside))) {
            CMSSignedDataParser parser = new CMSSignedDataParser(new JcaDigestCalculatorProviderBuilder().build(), in);
            try {
                CMSTypedStream content = parser.getSignedContent();
                if (content == null) {
                    throw new Flaw(Finding.DETACHED, "no document");
                }
                if (copy(content.getContentStream(), out) == 0) {
                    throw new Flaw(Finding.DETACHED, "an empty document");
                }
            } finally {
                parser.close();
            }
        } catch (CMSException | OperatorCreationException broken) {
            throw new Flaw(Finding.BROKEN, "not a signed envelope");
        }
    }

    private static long copy(InputStream in, OutputStream out) throws IOException, Flaw {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        int read = in.read(buffer);
        while (read >= 0) {
            total += read;
            if (total > Limits.LAYER_BYTES) {
                throw new Flaw(Finding.BOMB, "a layer of more than 25 MB");
            }
            out.write(buffer, 0, read);
            read = in.read(buffer);
        }
        return total;
    }
}
