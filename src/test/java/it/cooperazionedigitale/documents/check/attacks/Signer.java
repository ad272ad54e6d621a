package it.cooperazionedigitale.documents.check.attacks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSSignedDataStreamGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Somebody who signs, with keys and certificates made for the test. */
public final class Signer {

    /** The office that issues certificates in the tests. */
    public static final Signer OFFICE = new Signer("CN=Ufficio di prova, C=IT", null, -3650, 3650);
    /** Her certificate is valid now. */
    public static final Signer GIULIA = new Signer("CN=GIULIA DI PROVA, C=IT", OFFICE, -100, 900);
    /** His ran out a year ago. */
    public static final Signer LUCA = new Signer("CN=LUCA DI PROVA, C=IT", OFFICE, -1000, -365);

    private final KeyPair keys;
    private final X509Certificate certificate;

    private Signer(String name, Signer issuer, int fromDays, int untilDays) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            Instant now = Instant.now();
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer == null
                            ? new X500Name(name)
                            : X500Name.getInstance(
                                    issuer.certificate.getSubjectX500Principal().getEncoded()),
                    BigInteger.valueOf(name.hashCode() & 0xFFFFFFL).add(BigInteger.TEN),
                    Date.from(now.plus(Duration.ofDays(fromDays))),
                    Date.from(now.plus(Duration.ofDays(untilDays))),
                    new X500Name(name),
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issuer == null));
            certificate = new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA")
                            .build((issuer == null ? this : issuer).keys.getPrivate())));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The certificate. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** An envelope around the content. */
    public static byte[] sign(byte[] content, Signer... signers) {
        return sign(content, true, signers);
    }

    /** The signature alone. */
    public static byte[] detached(byte[] content, Signer... signers) {
        return sign(content, false, signers);
    }

    private static byte[] sign(byte[] content, boolean attached, Signer... signers) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            for (Signer signer : signers) {
                generator.addSignerInfoGenerator(info(signer));
                generator.addCertificates(new JcaCertStore(List.of(signer.certificate)));
            }
            return generator
                    .generate(new CMSProcessableByteArray(content), attached)
                    .getEncoded("DER");
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An envelope whose lengths are not counted but marked at their end, as programs that stream write it. */
    public static byte[] signStreaming(byte[] content, Signer signer) {
        try {
            CMSSignedDataStreamGenerator generator = new CMSSignedDataStreamGenerator();
            generator.addSignerInfoGenerator(info(signer));
            generator.addCertificates(new JcaCertStore(List.of(signer.certificate)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream out = generator.open(bytes, true)) {
                out.write(content);
            }
            return bytes.toByteArray();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static org.bouncycastle.cms.SignerInfoGenerator info(Signer signer) throws Exception {
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .build(
                        new JcaContentSignerBuilder("SHA256withRSA").build(signer.keys.getPrivate()),
                        signer.certificate);
    }
}
