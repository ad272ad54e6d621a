package it.cooperazionedigitale.applications.web.opening;

import it.cooperazionedigitale.site.ReasonForm;
import java.util.Locale;
import org.springframework.validation.Errors;

/** Which application to open and why, as typed. */
public class OpeningForm extends ReasonForm {

    private String protocol = "";

    public String getProtocol() {
        return protocol;
    }

    public void setProtocol(String protocol) {
        this.protocol = protocol;
    }

    /** The number meant: spaces and small letters do not matter. */
    String meant() {
        return protocol.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Says at the fields what is missing; whether anything is. */
    boolean rejectFaults(Errors errors) {
        if (protocol.isBlank()) {
            errors.rejectValue("protocol", "applications.opening.protocol.missing");
        }
        return rejectMissing(errors);
    }

    void rejectUnknown(Errors errors) {
        errors.rejectValue("protocol", "applications.opening.protocol.unknown");
    }
}
