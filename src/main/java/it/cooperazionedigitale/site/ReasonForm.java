package it.cooperazionedigitale.site;

import org.springframework.validation.Errors;

/** Why somebody does what they do: the form behind every page that asks for a reason (component {@code confirm :: reason}). */
public class ReasonForm {

    /** The longest reason. */
    public static final int LONGEST = 2_000;

    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Says at the field what is wrong with the reason, if anything; and whether anything is wrong with the form. */
    public boolean rejectMissing(Errors errors) {
        int length = reason.strip().length();
        if (length == 0) {
            errors.rejectValue("reason", "site.reason.missing");
        } else if (length > LONGEST) {
            errors.rejectValue("reason", "site.reason.tooLong", new Object[] {LONGEST, length - LONGEST}, null);
        }
        return errors.hasErrors();
    }
}
