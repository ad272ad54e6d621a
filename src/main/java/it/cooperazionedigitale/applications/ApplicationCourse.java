package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one way for modules above to move an application along, in their transaction; the aggregate refuses what does not fit. */
public interface ApplicationCourse {

    /**
     * A fact befell the application; the same fact twice changes nothing.
     *
     * @param application which
     * @param fact what happened
     * @param reason why; obligatory where the fact goes against the applicant
     * @param actor who did it
     * @throws it.cooperazionedigitale.shared.Refusal when the present state does not allow it
     */
    void move(UUID application, ApplicationFact fact, @Nullable String reason, Viewer actor);
}
