package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.ApplicationAwarded;
import it.cooperazionedigitale.projects.domain.Award;
import it.cooperazionedigitale.projects.domain.Awards;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A resolution's contribution becomes an award the body can accept, in the resolution's own transaction. */
@Service
class OfferAwardWhenAwarded {

    private final Awards awards;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final AuditTrail audit;

    OfferAwardWhenAwarded(Awards awards, ApplicationDirectory applications, CallDirectory calls, AuditTrail audit) {
        this.awards = awards;
        this.applications = applications;
        this.calls = calls;
        this.audit = audit;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    @Unguarded("a fact of the approved resolution, not a person's call")
    public void on(ApplicationAwarded awarded) {
        if (awards.findByApplicationId(awarded.applicationId()).isPresent()) {
            return;
        }
        ApplicationSummary application =
                applications.find(awarded.applicationId()).orElseThrow(NotFound::new);
        CallSummary call = calls.find(awarded.callId()).orElseThrow(NotFound::new);
        String protocol = application.protocol();
        Award award = awards.save(Award.offer(new Award.Offer(
                awarded.applicationId(),
                awarded.callId(),
                awarded.organisationId(),
                awarded.resolutionId(),
                application.title(),
                protocol != null ? protocol : application.id().toString(),
                awarded.amount(),
                awarded.at(),
                call.rules().acceptanceDays())));
        audit.record(
                Viewer.system(),
                "award.offered",
                "award",
                award.id(),
                null,
                Map.of(
                        "application",
                        awarded.applicationId(),
                        "amount",
                        awarded.amount().amount()));
    }
}
