package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.LeftOut;
import it.cooperazionedigitale.applications.domain.Taken;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.CaseSteps;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pages about a case, each in one look at the database: what modules above tell of it is asked within the same transaction, so
 * that the application and its call, which all of them need, are read once.
 */
@Service
@Transactional(readOnly = true)
@Unguarded("everything is looked up for the viewer's own body; others' applications are not found")
public class OwnCaseQueries {

    private final Applications applications;
    private final Covers covers;
    private final DraftHubs drafts;
    private final HistoryQueries history;
    private final List<CaseSteps> above;

    OwnCaseQueries(
            Applications applications, Covers covers, DraftHubs drafts, HistoryQueries history, List<CaseSteps> above) {
        this.applications = applications;
        this.covers = covers;
        this.drafts = drafts;
        this.history = history;
        this.above = above;
    }

    /**
     * The hub of a case.
     *
     * @param own the application by its cover
     * @param draft what was written so far, while it is a draft
     * @param copy what a draft took over from an earlier application, if it began with one
     * @param times what each part of a draft usually takes, by its place
     * @param working who else works on which part of a draft now
     * @param steps what modules above tell of it, once it is sent
     */
    public record Hub(
            OwnCase own,
            @Nullable OwnApplication draft,
            @Nullable Copy copy,
            Map<String, UsualTime> times,
            Map<String, List<String>> working,
            List<CaseSteps.CaseStep> steps) {}

    /**
     * What a draft took over.
     *
     * @param from the earlier application, while there is that
     * @param title what that was called
     * @param call the call that was written for
     * @param taken how much came along
     * @param leftOut what did not
     */
    public record Copy(UUID from, String title, String call, Taken taken, List<LeftOut> leftOut) {}

    /**
     * The way of a case until now.
     *
     * @param own the application by its cover
     * @param history its changes of state, oldest first
     * @param steps what modules above tell of it
     */
    public record Story(OwnCase own, List<HistoryQueries.Step> history, List<CaseSteps.CaseStep> steps) {}

    /** One application of the viewer's body by its cover. */
    public OwnCase one(UUID id, Viewer viewer) {
        return covers.of(applications.owned(id, viewer));
    }

    /** What the hub of the application shows. */
    public Hub hub(UUID id, Viewer viewer) {
        Application application = applications.owned(id, viewer);
        OwnCase own = covers.of(application);
        return own.state() == ApplicationState.DRAFT
                ? drafts.of(own, application, viewer)
                : new Hub(own, null, null, Map.of(), Map.of(), steps(above, id, viewer));
    }

    /** How the application has been getting on. */
    public Story story(UUID id, Viewer viewer) {
        return new Story(one(id, viewer), history.of(id), steps(above, id, viewer));
    }

    static List<CaseSteps.CaseStep> steps(List<CaseSteps> above, UUID id, Viewer viewer) {
        return above.stream()
                .flatMap(source -> source.stepsOf(id, viewer).stream())
                .toList();
    }
}
