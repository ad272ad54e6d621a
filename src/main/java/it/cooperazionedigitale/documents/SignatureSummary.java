package it.cooperazionedigitale.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signature whose document was found unaltered.
 *
 * @param signer the name as it stands in the certificate
 * @param issuer who issued the certificate
 * @param claimedAt when the signer says to have signed
 * @param validFrom the certificate's first instant
 * @param validUntil the certificate's last instant
 * @param trusted whether the issuer is among those the portal was told to trust
 */
public record SignatureSummary(
        String signer,
        String issuer,
        @Nullable Instant claimedAt,
        Instant validFrom,
        Instant validUntil,
        Trust trusted) {

    /** Whether the issuer is recognised. */
    public enum Trust {
        /** It leads to an issuer the portal trusts. */
        YES,
        /** It does not. */
        NO,
        /** The portal was given no list of issuers. */
        UNKNOWN
    }
}
