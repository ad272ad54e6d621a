package it.cooperazionedigitale.accounts.web.rolegrant;

import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.site.ReasonForm;
import java.util.Optional;
import org.springframework.validation.Errors;

/** Which role, and why. */
public class RoleGrantForm extends ReasonForm {

    private String role = "";

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    /** The role chosen, if it is one that is given to persons. */
    Optional<Role> chosen() {
        return PeopleQueries.grantable().stream()
                .filter(known -> known.name().equals(role))
                .findFirst();
    }

    @Override
    public boolean rejectMissing(Errors errors) {
        if (chosen().isEmpty()) {
            errors.rejectValue("role", "administration.grant.role.missing");
        }
        return super.rejectMissing(errors);
    }
}
