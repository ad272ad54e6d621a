package it.cooperazionedigitale.accounts.web;

import org.springframework.validation.Errors;

/** Why. */
public class ReasonForm {

    private static final int LONGEST = 1_000;
    private static final int SHORTEST = 3;

    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The reason without blanks around it. */
    public String stripped() {
        return reason.strip();
    }

    /** Says at the field what is wrong with the reason, if anything; and whether anything is wrong with the form. */
    public boolean rejectMissing(Errors errors) {
        int length = stripped().length();
        if (length < SHORTEST) {
            errors.rejectValue("reason", "administration.reason.missing");
        } else if (length > LONGEST) {
            errors.rejectValue("reason", "administration.reason.tooLong", new Object[] {length - LONGEST}, null);
        }
        return errors.hasErrors();
    }
}
