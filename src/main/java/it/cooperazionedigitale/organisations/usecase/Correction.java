package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TaxCode;
import java.util.UUID;

/**
 * What is right, and why it was wrong.
 *
 * @param taxCode the codice fiscale
 * @param hubId the hub that looks after the body
 * @param federated whether the body belongs to that hub's federation
 * @param reason why it is corrected
 */
public record Correction(TaxCode taxCode, UUID hubId, boolean federated, String reason) {

    /** Without a reason nothing is corrected. */
    public Correction {
        if (reason.isBlank()) {
            throw new Refusal("organisations.refusal.reasonMissing");
        }
    }
}
