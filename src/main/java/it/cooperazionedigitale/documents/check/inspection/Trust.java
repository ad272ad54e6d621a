package it.cooperazionedigitale.documents.check.inspection;

import eu.europa.esig.dss.model.x509.CertificateToken;
import it.cooperazionedigitale.documents.SignatureSummary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The issuers the portal was told to trust, from files on this machine. */
final class Trust {

    private static final int LONGEST_CHAIN = 6;

    private final List<CertificateToken> issuers;

    private Trust(List<CertificateToken> issuers) {
        this.issuers = issuers;
    }

    /** Reads a file of certificates, PEM or DER, or all files of a folder; null is nobody. */
    static Trust of(@Nullable Path place) throws IOException {
        List<CertificateToken> issuers = new ArrayList<>();
        if (place != null) {
            try (Stream<Path> files = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
                for (Path file : files.sorted().toList()) {
                    read(file, issuers);
                }
            }
        }
        return new Trust(issuers);
    }

    private static void read(Path file, List<CertificateToken> issuers) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                issuers.add(new CertificateToken((X509Certificate) certificate));
            }
        } catch (CertificateException wrong) {
            throw new IOException("no certificates in " + file, wrong);
        }
    }

    /** Whether the certificate leads to one of them, through those that came with the signature. */
    SignatureSummary.Trust in(CertificateToken certificate, List<CertificateToken> along, @Nullable Instant when) {
        if (issuers.isEmpty()) {
            return SignatureSummary.Trust.UNKNOWN;
        }
        CertificateToken at = certificate;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            if (isTrusted(at)) {
                return SignatureSummary.Trust.YES;
            }
            CertificateToken issuer = issuer(at, issuers);
            if (issuer != null) {
                return SignatureSummary.Trust.YES;
            }
            CertificateToken next = issuer(at, along);
            if (next == null || next.equals(at) || when != null && !next.isValidOn(Date.from(when))) {
                return SignatureSummary.Trust.NO;
            }
            at = next;
        }
        return SignatureSummary.Trust.NO;
    }

    private boolean isTrusted(CertificateToken certificate) {
        return issuers.contains(certificate);
    }

    /** An issuer must be allowed to issue. */
    private static @Nullable CertificateToken issuer(CertificateToken certificate, List<CertificateToken> among) {
        for (CertificateToken candidate : among) {
            boolean mayIssue = candidate.getCertificate().getBasicConstraints() >= 0;
            if (mayIssue
                    && certificate
                            .getIssuer()
                            .getPrincipal()
                            .equals(candidate.getSubject().getPrincipal())
                    && certificate.isSignedBy(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
