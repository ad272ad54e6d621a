package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.applications.domain.ProjectForms;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** As much of an own application as it takes to read what a page saves by itself, every few seconds. */
@Service
@Transactional(readOnly = true)
@Unguarded("looked up for the viewer's own body; others' applications are not found")
public class DraftFrameQueries {

    private final Applications applications;
    private final Partnerships partnerships;
    private final CallDirectory calls;

    DraftFrameQueries(Applications applications, Partnerships partnerships, CallDirectory calls) {
        this.applications = applications;
        this.partnerships = partnerships;
        this.calls = calls;
    }

    /** That of one application of the viewer's body. */
    public DraftFrame one(UUID id, Viewer viewer) {
        Application application = applications.owned(id, viewer);
        CallRules rules =
                calls.find(application.callId()).orElseThrow(NotFound::new).rules();
        return new DraftFrame(
                application.applicant().id(),
                application.state(),
                rules,
                ProjectForms.together(application.projectForm(), rules),
                partnerships.findByApplicationIdOrderByAskedAtAscIdAsc(id).stream()
                        .filter(part -> part.state().takenIn())
                        .map(Partnership::organisationId)
                        .toList(),
                application.budget().revision(),
                application.plan().revision());
    }
}
