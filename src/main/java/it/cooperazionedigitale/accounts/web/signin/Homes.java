package it.cooperazionedigitale.accounts.web.signin;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;

/** Where each person begins. */
public final class Homes {

    private Homes() {}

    /** The address of the person's home. */
    public static String of(Viewer viewer) {
        if (viewer.hasAny(Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.NODE_OFFICER, Role.AUDITOR)) {
            return "/gestione";
        }
        if (viewer.has(Role.EVALUATOR)) {
            return "/valutazione";
        }
        if (viewer.has(Role.ADMIN)) {
            return "/admin";
        }
        if (viewer.has(Role.APPLICANT)) {
            return "/coop";
        }
        return viewer.has(Role.TRANSFORMER) ? "/trasformatrice" : "/account";
    }
}
