package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.shared.Admits;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who may have figures made anew. */
@Component("insightsRules")
class InsightsRules {

    /** The administrator, or the portal itself. */
    @Admits(Role.ADMIN)
    public boolean mayRebuild(Viewer viewer) {
        return viewer.has(Role.ADMIN) || viewer.equals(Viewer.system());
    }
}
