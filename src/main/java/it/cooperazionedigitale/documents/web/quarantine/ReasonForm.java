package it.cooperazionedigitale.documents.web.quarantine;

import org.springframework.validation.Errors;

/** Why an administrator does something with a refused file. */
public class ReasonForm {

    private static final int LONGEST = 500;

    private String reason = "";

    boolean isMissing(Errors errors) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            errors.rejectValue("reason", "documents.quarantine.reason.missing", new Object[] {LONGEST}, null);
            return true;
        }
        return false;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
