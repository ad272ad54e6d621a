package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** In one call a body stands in one application only, as lead, as partner or as transformer: said here, and under a lock. */
@Component
class Admission {

    private final Applications applications;
    private final Partnerships partnerships;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;

    Admission(
            Applications applications,
            Partnerships partnerships,
            CallDirectory calls,
            OrganisationDirectory organisations) {
        this.applications = applications;
        this.partnerships = partnerships;
        this.calls = calls;
        this.organisations = organisations;
    }

    /** The part the body has in this very application; from now on its acts in the call wait for each other. */
    Optional<UUID> bound(Application application, UUID body) {
        applications.queue(application.callId() + "/" + body);
        return partnerships
                .binding(application.callId(), body)
                .filter(part -> part.applicationId().equals(application.id()))
                .map(Partnership::id);
    }

    /** Refuses unless the body may ask to take part; its name. */
    String admit(Application application, UUID body) {
        CallSummary call = calls.find(application.callId()).orElseThrow(NotFound::new);
        if (call.state() != CallState.OPEN) {
            throw new Refusal("applications.refusal.callNotOpen", call.title());
        }
        if (application.applicant().id().equals(body)) {
            throw new Refusal("applications.refusal.partnerOfItself");
        }
        if (body.equals(application.transformerId()) || applications.namedAsTransformer(call.id(), body)) {
            throw new Refusal("applications.refusal.namedAsTransformer");
        }
        if (applications.ofBody(call.id(), body).stream().anyMatch(own -> own.state() != ApplicationState.WITHDRAWN)) {
            throw new Refusal("applications.refusal.leadsAnother", call.title());
        }
        refuseBound(call.id(), body);
        if (partnerships.findByApplicationIdOrderByAskedAtAscIdAsc(application.id()).stream()
                        .filter(part -> part.state().live())
                        .count()
                >= Partnership.MOST) {
            throw new Refusal("applications.refusal.tooManyPartners", Partnership.MOST);
        }
        return known(call, body).name();
    }

    /** Refuses a body that is bound to somebody else's application. */
    void refuseBound(UUID call, UUID body) {
        if (partnerships.binding(call, body).isPresent()) {
            throw new Refusal("applications.refusal.partnerElsewhere");
        }
    }

    /** Refuses who may not ask for a contribution at all. */
    OrganisationSummary known(CallSummary call, UUID id) {
        OrganisationSummary body = organisations.find(id).orElseThrow(NotFound::new);
        if (body.kind() == OrganisationKind.TRANSFORMER) {
            throw new Refusal("applications.refusal.transformerApplies");
        }
        if (!call.rules().procedure().applicants().contains(body.kind())) {
            throw new Refusal("applications.refusal.kindNotAdmitted", call.title());
        }
        if (organisations.mergedInto(id).isPresent()) {
            throw new Refusal("applications.refusal.bodyMerged");
        }
        return body;
    }
}
