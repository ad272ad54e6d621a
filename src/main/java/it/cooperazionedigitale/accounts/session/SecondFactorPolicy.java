package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whose roles oblige to a second factor: everybody's who works for the programme, unless the portal shows the demo. */
@Component
public class SecondFactorPolicy {

    private final boolean required;

    SecondFactorPolicy(
            @Value("${portal.second-factor.required:#{null}}") @Nullable Boolean required,
            @Value("${portal.demo:false}") boolean demo) {
        this.required = required == null ? !demo : required;
    }

    /** Whether this person must have a second factor. */
    public boolean obliges(Viewer viewer) {
        return required && worksForTheProgramme(viewer);
    }

    /** Whether codes sent by mail may be chosen as second factor: not by those who work for the programme. */
    public boolean allowsMail(Viewer viewer) {
        return !worksForTheProgramme(viewer);
    }

    /** Whether the person comes back alone after losing every factor; who works for the programme needs two administrators. */
    public boolean recoversAlone(Viewer viewer) {
        return !worksForTheProgramme(viewer);
    }

    private static boolean worksForTheProgramme(Viewer viewer) {
        return viewer.roles().stream().anyMatch(Account.GRANTABLE::contains);
    }
}
