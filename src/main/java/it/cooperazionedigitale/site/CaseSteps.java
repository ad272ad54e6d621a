package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps that modules above add to an application's pages: outcome, acceptance, project. */
public interface CaseSteps {

    /**
     * One step of the case.
     *
     * @param order its place
     * @param title ready to print
     * @param href where it leads, if anywhere
     * @param state ready to print
     * @param tone todo, doing, stop or ok
     * @param when when it happened or is due
     */
    record CaseStep(
            int order,
            String title,
            @Nullable String href,
            String state,
            String tone,
            @Nullable Instant when) {}

    /** The steps of the application that the viewer may see. */
    List<CaseStep> stepsOf(UUID applicationId, Viewer viewer);
}
