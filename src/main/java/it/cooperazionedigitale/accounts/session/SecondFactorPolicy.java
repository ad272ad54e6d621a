package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whose roles oblige to a second factor: everybody's who works for the programme, unless the portal shows the demo. */
@Component
public class SecondFactorPolicy {

    /** Roles that decide, pay, score or see what belongs to others. */
    public static final Set<Role> OBLIGED =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.APPLICANT, Role.TRANSFORMER)));

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

    /** Whether a code sent by mail is enough as second factor: not for those who work for the programme. */
    public boolean allowsMail(Viewer viewer) {
        return !worksForTheProgramme(viewer);
    }

    private static boolean worksForTheProgramme(Viewer viewer) {
        return viewer.roles().stream().anyMatch(OBLIGED::contains);
    }
}
