package it.cooperazionedigitale.documents.domain;

import it.cooperazionedigitale.documents.SignatureSummary;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A signature on a file. */
@Embeddable
public class FileSignature {

    private static final int LONGEST = 200;

    @Personal(value = What.IDENTITY, use = Processing.FILES, end = AtErasure.HELD, hold = Hold.BODY)
    private String signer;

    private String issuer;
    private @Nullable Instant claimedAt;
    private Instant validFrom;
    private Instant validUntil;

    @Enumerated(EnumType.STRING)
    private SignatureSummary.Trust trusted;

    @SuppressWarnings("NullAway.Init")
    protected FileSignature() {}

    /** A signature that was found unaltered. */
    public static FileSignature of(SignatureSummary found) {
        FileSignature signature = new FileSignature();
        signature.signer = cut(found.signer());
        signature.issuer = cut(found.issuer());
        signature.claimedAt = found.claimedAt();
        signature.validFrom = found.validFrom();
        signature.validUntil = found.validUntil();
        signature.trusted = found.trusted();
        return signature;
    }

    /** The same for other modules. */
    public SignatureSummary summary() {
        return new SignatureSummary(signer, issuer, claimedAt, validFrom, validUntil, trusted);
    }

    private static String cut(String text) {
        String shown = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST);
    }
}
