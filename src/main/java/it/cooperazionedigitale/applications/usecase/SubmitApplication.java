package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSubmitted;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.Protocols;
import it.cooperazionedigitale.applications.domain.Submission;
import it.cooperazionedigitale.applications.domain.Submissions;
import it.cooperazionedigitale.applications.domain.Window;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal representative sends the application: one act, one transaction, one receipt. */
@Service
public class SubmitApplication {

    private final Applications applications;
    private final CallDirectory calls;
    private final Sealing sealing;
    private final Submissions submissions;
    private final Protocols protocols;
    private final Acts acts;

    SubmitApplication(
            Applications applications,
            CallDirectory calls,
            Sealing sealing,
            Submissions submissions,
            Protocols protocols,
            Acts acts) {
        this.applications = applications;
        this.calls = calls;
        this.sealing = sealing;
        this.submissions = submissions;
        this.protocols = protocols;
        this.acts = acts;
    }

    /**
     * Sends it; sent already, the same receipt comes back.
     *
     * @param id the application
     * @param receivedAt when the request was received in full, by the server's clock
     */
    @Transactional
    @PreAuthorize("@applicationRules.maySign(#id, #viewer)")
    public Receipt submit(UUID id, Instant receivedAt, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        if (application.sent() && application.state() != ApplicationState.WITHDRAWN) {
            return receipt(application);
        }
        CallSummary call = calls.holdForSubmission(application.callId()).orElseThrow(NotFound::new);
        Window.require(call, receivedAt);
        Submission version = submissions.save(sealing.seal(application, call, receivedAt, viewer));
        acts.moved(
                application,
                ApplicationState.DRAFT,
                "application.submitted",
                null,
                viewer,
                Map.of("version", version.number(), "sha256", version.sha256()));
        acts.publish(new ApplicationSubmitted(
                id,
                call.id(),
                application.applicant().id(),
                application.protocol(),
                receivedAt,
                version.code().printed(),
                version.sha256()));
        applications.flush();
        protocols.number(application, ItalianFormats.dayOf(receivedAt).getYear());
        return Receipt.of(application, version);
    }

    private Receipt receipt(Application application) {
        return Receipt.of(
                application,
                submissions
                        .findFirstByApplicationIdOrderByNumberDesc(application.id())
                        .orElseThrow());
    }
}
