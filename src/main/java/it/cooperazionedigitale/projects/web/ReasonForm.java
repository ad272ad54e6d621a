package it.cooperazionedigitale.projects.web;

import org.springframework.validation.Errors;

/** Why: one text that may not be empty. */
public class ReasonForm {

    /** The longest reason. */
    public static final int LONGEST = 2000;

    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Puts on the field what is wrong with it. */
    public void check(Errors errors) {
        if (reason.isBlank()) {
            errors.rejectValue("reason", "projects.reason.needed");
        } else if (reason.strip().length() > LONGEST) {
            errors.rejectValue("reason", "projects.text.tooLong", new Object[] {LONGEST}, null);
        }
    }
}
