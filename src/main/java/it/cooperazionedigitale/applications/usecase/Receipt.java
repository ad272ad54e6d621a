package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.ReceiptCode;
import it.cooperazionedigitale.applications.domain.Submission;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The proof that an application was received.
 *
 * @param applicationId which
 * @param protocol its number
 * @param version which sending, from 1
 * @param receivedAt the instant of receipt
 * @param sha256 the fingerprint of what was sent
 * @param sentBy who sent it
 * @param code by which whoever holds the receipt can have it checked
 */
public record Receipt(
        UUID applicationId,
        String protocol,
        int version,
        Instant receivedAt,
        String sha256,
        String sentBy,
        ReceiptCode code) {

    static Receipt of(Application application, Submission version) {
        return new Receipt(
                application.id(),
                Objects.requireNonNull(application.protocol()),
                version.number(),
                version.receivedAt(),
                version.sha256(),
                version.sentByName(),
                version.code());
    }
}
