package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;

/** Something of an application as its own body sees it, much or little of it: what the body's people may do with it is the same. */
public interface Owned {

    /** The body. */
    UUID organisationId();

    /** Where the application stands. */
    ApplicationState state();

    /** Whether the person may write it now. */
    default boolean writableBy(Viewer viewer) {
        return state() == ApplicationState.DRAFT && viewer.mayIn(organisationId(), TeamRole.EDITOR);
    }

    /** Whether the person may declare, send and take back for the body. */
    default boolean signableBy(Viewer viewer) {
        return viewer.mayIn(organisationId(), TeamRole.OWNER);
    }
}
