package it.cooperazionedigitale.calls;

import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;

/** The one way for modules above to move a call along, in their transaction; twice is once; out of order is refused. */
public interface CallCourse {

    /** The window is over and the first score sheet may be filled. */
    void startEvaluation(UUID call, Viewer actor);

    /** The ranking is frozen. */
    void ranked(UUID call, Viewer actor);

    /** The resolution is approved. */
    void resolved(UUID call, Viewer actor);
}
