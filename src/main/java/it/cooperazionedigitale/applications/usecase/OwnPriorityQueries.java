package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.applications.domain.PriorityPolicy;
import it.cooperazionedigitale.applications.domain.ProjectForms;
import it.cooperazionedigitale.applications.domain.Submissions;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The priority categories of a body's own application: as they stand for a draft, as they were sent for what was sent. */
@Service
@Transactional(readOnly = true)
@Unguarded("looked up for the viewer's own body; others' applications are not found")
public class OwnPriorityQueries {

    private final Applications applications;
    private final Partnerships partnerships;
    private final Submissions submissions;
    private final Snapshots snapshots;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;

    OwnPriorityQueries(
            Applications applications,
            Partnerships partnerships,
            Submissions submissions,
            Snapshots snapshots,
            CallDirectory calls,
            OrganisationDirectory organisations) {
        this.applications = applications;
        this.partnerships = partnerships;
        this.submissions = submissions;
        this.snapshots = snapshots;
        this.calls = calls;
        this.organisations = organisations;
    }

    /**
     * Categories with their arithmetic.
     *
     * @param draft whether they may still change
     * @param all the call's categories
     */
    public record Claims(boolean draft, List<PriorityClaim> all) {}

    /** Those of one application of the viewer's body. */
    public Claims of(UUID id, Viewer viewer) {
        Application application = applications.owned(id, viewer);
        return new Claims(
                application.state() == ApplicationState.DRAFT,
                application.sent() ? sent(application) : now(application));
    }

    private List<PriorityClaim> sent(Application application) {
        return submissions
                .findFirstByApplicationIdOrderByNumberDesc(application.id())
                .map(version -> snapshots.read(version.snapshot()).priorities())
                .orElseThrow(NotFound::new);
    }

    private List<PriorityClaim> now(Application application) {
        CallRules rules =
                calls.find(application.callId()).orElseThrow(NotFound::new).rules();
        return PriorityPolicy.claims(
                organisations.find(application.applicant().id()).orElseThrow(NotFound::new),
                ProjectForms.count(
                        application, rules, partnerships.findByApplicationIdOrderByAskedAtAscIdAsc(application.id())),
                rules.priorities());
    }
}
