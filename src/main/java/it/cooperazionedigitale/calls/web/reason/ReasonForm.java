package it.cooperazionedigitale.calls.web.reason;

import org.springframework.validation.Errors;

/** Why. */
public class ReasonForm {

    private static final int LONGEST = 2_000;
    private static final int SHORTEST = 3;

    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Says at the field what is wrong with the reason, if anything; and whether anything is. */
    public boolean rejectMissing(Errors errors) {
        int length = reason.strip().length();
        if (length < SHORTEST) {
            errors.rejectValue("reason", "calls.reason.missing");
        } else if (length > LONGEST) {
            errors.rejectValue("reason", "calls.reason.tooLong", new Object[] {length - LONGEST}, null);
        }
        return errors.hasErrors();
    }
}
