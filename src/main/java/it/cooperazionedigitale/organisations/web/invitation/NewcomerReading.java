package it.cooperazionedigitale.organisations.web.invitation;

import it.cooperazionedigitale.organisations.domain.Names;
import org.springframework.validation.Errors;

/** Checks what somebody without an account types to come in by an invitation. */
final class NewcomerReading {

    private static final int LONGEST_NAME = 120;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    private NewcomerReading() {}

    static void check(NewcomerForm form, Errors errors) {
        int name = Names.tidy(form.getPersonName()).length();
        if (name < Names.SHORTEST) {
            errors.rejectValue("personName", "accounts.name.missing");
        } else if (name > LONGEST_NAME) {
            errors.rejectValue("personName", "organisations.name.tooLong", new Object[] {LONGEST_NAME}, null);
        }
        if (form.getPassword().length() < SHORTEST_PASSWORD) {
            errors.rejectValue("password", "accounts.password.tooShort");
        } else if (form.getPassword().length() > LONGEST_PASSWORD) {
            errors.rejectValue("password", "accounts.password.tooLong");
        }
    }
}
