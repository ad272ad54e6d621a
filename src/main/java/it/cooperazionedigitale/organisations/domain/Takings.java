package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database says when two registrations ask for the same at the same moment, in the words of the earlier checks. */
public final class Takings {

    /** The sentence for a codice fiscale or partita IVA that another body has. */
    public static final String TAKEN = "organisations.refusal.taken";

    private Takings() {}

    /** The refusal that a violated unique constraint stands for. */
    public static Refusal refusal(DataIntegrityViolationException violation) {
        String said = String.valueOf(violation.getMostSpecificCause().getMessage());
        if (said.contains("account_email")) {
            return new Refusal("accounts.refusal.emailTaken");
        }
        if (said.contains("body_number_taken")
                || said.contains("organisation_tax_code")
                || said.contains("organisation_vat_number")) {
            return new Refusal(TAKEN);
        }
        throw violation;
    }
}
