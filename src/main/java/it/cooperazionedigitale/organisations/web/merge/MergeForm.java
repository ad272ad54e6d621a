package it.cooperazionedigitale.organisations.web.merge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** With which record, and why. */
public class MergeForm {

    private static final int LONGEST = 1_000;

    private String con = "";
    private String reason = "";

    public String getCon() {
        return con;
    }

    public void setCon(String con) {
        this.con = con;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    @Nullable
    UUID other() {
        return con.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(con) : null;
    }

    boolean rejectMissing(Errors errors) {
        int length = reason.strip().length();
        if (length < 3) {
            errors.rejectValue("reason", "administration.reason.missing");
        } else if (length > LONGEST) {
            errors.rejectValue("reason", "administration.reason.tooLong", new Object[] {length - LONGEST}, null);
        }
        return errors.hasErrors();
    }
}
