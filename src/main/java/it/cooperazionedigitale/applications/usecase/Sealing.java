package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.applications.domain.Answers;
import it.cooperazionedigitale.applications.domain.Applicant;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.PriorityPolicy;
import it.cooperazionedigitale.applications.domain.ProjectForms;
import it.cooperazionedigitale.applications.domain.SectionAnswers;
import it.cooperazionedigitale.applications.domain.Snapshot;
import it.cooperazionedigitale.applications.domain.Submission;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks a draft as a whole and turns it into a sent version that never changes. */
@Component
class Sealing {

    private final Applications applications;
    private final Answers answers;
    private final FormLibrary forms;
    private final SentFiles files;
    private final OrganisationDirectory organisations;
    private final PartnerDesk desk;
    private final Completeness completeness;
    private final Dossiers dossiers;
    private final Snapshots snapshots;
    private final AccountDirectory accounts;

    Sealing(
            Applications applications,
            Answers answers,
            FormLibrary forms,
            SentFiles files,
            OrganisationDirectory organisations,
            PartnerDesk desk,
            Completeness completeness,
            Dossiers dossiers,
            Snapshots snapshots,
            AccountDirectory accounts) {
        this.applications = applications;
        this.answers = answers;
        this.forms = forms;
        this.files = files;
        this.organisations = organisations;
        this.desk = desk;
        this.completeness = completeness;
        this.dossiers = dossiers;
        this.snapshots = snapshots;
        this.accounts = accounts;
    }

    Submission seal(Application application, CallSummary call, Instant receivedAt, Viewer viewer) {
        application.requireDraft();
        accounts.insistOnAddress(viewer);
        FormDefinition form = forms.definition(application.formId()).orElseThrow(NotFound::new);
        OrganisationSummary body =
                organisations.find(application.applicant().id()).orElseThrow(NotFound::new);
        AskedForm asked = forms.asked(form, SectionAnswers.together(answers.findByApplicationId(application.id())));
        files.hold(application, asked);
        List<Partnership> parts = desk.all(application.id());
        List<Missing> missing = completeness.missing(application, asked, parts, call.rules());
        if (!missing.isEmpty()) {
            throw new Refusal("applications.refusal.incomplete", missing.size());
        }
        List<Partnership> partners = ProjectForms.counting(application, call.rules(), parts);
        List<UUID> partnerIds =
                partners.stream().map(Partnership::organisationId).toList();
        refuseSelfDealing(call.id(), body.id(), partnerIds, application);
        List<PriorityClaim> claims = PriorityPolicy.claims(
                body,
                ProjectForms.count(application, call.rules(), parts),
                call.rules().priorities());
        Snapshot snapshot =
                snapshots.write(dossiers.of(application, call, form, asked, body, partners, claims, receivedAt));
        desk.sendWithout(application, viewer);
        int number = application.submit(Applicant.of(body), partnerIds, PriorityPolicy.bonus(claims), receivedAt);
        return Submission.of(application.id(), number, snapshot, receivedAt, viewer.accountId(), viewer.name());
    }

    /** Nobody asks for a contribution and works for another's in the same call, not even when both are sent at once. */
    private void refuseSelfDealing(UUID call, UUID lead, List<UUID> partners, Application application) {
        UUID transformer = application.transformerId();
        List<UUID> bodies = Stream.concat(Stream.of(lead), partners.stream()).toList();
        Stream.concat(bodies.stream(), Stream.ofNullable(transformer))
                .sorted()
                .forEach(one -> applications.queue(call + "/" + one));
        if (transformer != null && applications.appliesItself(call, transformer)) {
            throw new Refusal("applications.refusal.transformerAppliesHere");
        }
        if (bodies.stream().anyMatch(body -> applications.namedAsTransformer(call, body))) {
            throw new Refusal("applications.refusal.namedAsTransformer");
        }
    }
}
