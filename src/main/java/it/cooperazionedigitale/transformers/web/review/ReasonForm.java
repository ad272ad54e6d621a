package it.cooperazionedigitale.transformers.web.review;

import it.cooperazionedigitale.transformers.domain.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why a decision goes against a firm, as typed. */
public class ReasonForm {

    private String reason = "";

    @Nullable
    String read(Errors errors) {
        // PostgreSQL text knows no NUL
        String text = reason.replace("\u0000", "").strip();
        if (text.isEmpty()) {
            errors.rejectValue("reason", "transformers.review.reason.missing");
        } else if (text.length() > Reason.LONGEST) {
            errors.rejectValue("reason", "transformers.review.reason.tooLong", new Object[] {Reason.LONGEST}, null);
        }
        return errors.hasErrors() ? null : text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
