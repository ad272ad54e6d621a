package it.cooperazionedigitale.documents.check.inspection;

import eu.europa.esig.dss.cades.validation.CMSDocumentAnalyzer;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.validation.analyzer.DocumentAnalyzer;
import it.cooperazionedigitale.documents.Finding;
import it.cooperazionedigitale.documents.SignatureSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verifies signatures with the EU's DSS library, from what lies in the file alone: nothing is fetched from anywhere. */
final class Signatures {

    private final Trust trust;

    private Signatures(Trust trust) {
        this.trust = trust;
    }

    /** With issuers to trust, or with none. */
    static Signatures trusting(@Nullable Path issuers) throws IOException {
        return new Signatures(Trust.of(issuers));
    }

    /** The signatures of an envelope; there must be one at least. */
    List<SignatureSummary> ofEnvelope(DSSDocument envelope) throws Flaw {
        List<SignatureSummary> found = verify(analyzer(() -> new CMSDocumentAnalyzer(envelope)));
        if (found.isEmpty()) {
            throw new Flaw(Finding.BROKEN, "nobody signed it");
        }
        return found;
    }

    /** The signatures in a PDF, and whether anything was changed after them. */
    List<SignatureSummary> ofPdf(Path file) throws Flaw {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxNativeObjectFactory reading = new PdfBoxNativeObjectFactory();
        reading.setPdfDifferencesFinder(differences);
        FileDocument document = new FileDocument(file.toFile());
        PDFDocumentAnalyzer pdf = new PDFDocumentAnalyzer(document);
        pdf.setPdfObjFactory(reading);
        DocumentAnalyzer analyzer = analyzer(() -> pdf);
        List<SignatureSummary> found = verify(analyzer);
        if (!found.isEmpty()) {
            List<AdvancedSignature> signatures = analyzer.getSignatures();
            reading.newPAdESSignatureService().analyzePdfModifications(document, signatures, new char[0]);
            for (AdvancedSignature signature : signatures) {
                checkNothingCameAfter((PAdESSignature) signature);
            }
        }
        return found;
    }

    private interface Opening {
        DocumentAnalyzer open();
    }

    private static DocumentAnalyzer analyzer(Opening opening) throws Flaw {
        try {
            DocumentAnalyzer analyzer = opening.open();
            CommonCertificateVerifier offline = new CommonCertificateVerifier(true);
            offline.setAIASource(null);
            analyzer.setCertificateVerifier(offline);
            return analyzer;
        } catch (DSSException | IllegalArgumentException broken) {
            throw new Flaw(Finding.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    private List<SignatureSummary> verify(DocumentAnalyzer analyzer) throws Flaw {
        List<SignatureSummary> found = new ArrayList<>();
        try {
            List<AdvancedSignature> signatures = analyzer.getSignatures();
            if (signatures.size() > Limits.SIGNATURES) {
                throw new Flaw(Finding.TOO_HEAVY, signatures.size() + " signatures");
            }
            for (AdvancedSignature signature : signatures) {
                found.add(verify(signature));
            }
        } catch (DSSException broken) {
            throw new Flaw(Finding.BROKEN, String.valueOf(broken.getMessage()));
        }
        return found;
    }

    private SignatureSummary verify(AdvancedSignature signature) throws Flaw {
        signature.checkSignatureIntegrity();
        SignatureCryptographicVerification outcome = signature.getSignatureCryptographicVerification();
        if (!outcome.isReferenceDataFound() || !outcome.isReferenceDataIntact() || !outcome.isSignatureIntact()) {
            throw new Flaw(Finding.ALTERED, String.valueOf(outcome.getErrorMessage()));
        }
        CertificateToken certificate = signature.getSigningCertificateToken();
        if (certificate == null) {
            throw new Flaw(Finding.BROKEN, "a signature without certificate");
        }
        Date claimed = signature.getSigningTime();
        return new SignatureSummary(
                DSSASN1Utils.getHumanReadableName(certificate),
                DSSASN1Utils.getHumanReadableName(certificate.getIssuer()),
                claimed == null ? null : claimed.toInstant(),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                trust.in(certificate, signature.getCertificates(), claimed == null ? null : when(claimed)));
    }

    private static Instant when(Date date) {
        return date.toInstant();
    }

    /** More signatures and filled-in fields may follow a signature; other changes may not, a note over the sum least of all. */
    private static void checkNothingCameAfter(PAdESSignature signature) throws Flaw {
        PdfModificationDetection changes = signature.getPdfRevision().getModificationDetection();
        if (changes != null
                && (!changes.getObjectModifications().getUndefinedChanges().isEmpty()
                        || !changes.getObjectModifications()
                                .getAnnotCreationChanges()
                                .isEmpty()
                        || !changes.getPageDifferences().isEmpty())) {
            throw new Flaw(Finding.ALTERED, "changed after the signature");
        }
    }
}
