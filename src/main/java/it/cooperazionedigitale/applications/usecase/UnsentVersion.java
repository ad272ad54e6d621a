package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Answers;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.applications.domain.PriorityPolicy;
import it.cooperazionedigitale.applications.domain.ProjectForms;
import it.cooperazionedigitale.applications.domain.SectionAnswers;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** A draft as it would be sealed if it were sent now. */
@Component
class UnsentVersion {

    private final Answers answers;
    private final Partnerships partnerships;
    private final CallDirectory calls;
    private final FormLibrary forms;
    private final OrganisationDirectory organisations;
    private final Dossiers dossiers;
    private final Clock clock;

    UnsentVersion(
            Answers answers,
            Partnerships partnerships,
            CallDirectory calls,
            FormLibrary forms,
            OrganisationDirectory organisations,
            Dossiers dossiers,
            Clock clock) {
        this.answers = answers;
        this.partnerships = partnerships;
        this.calls = calls;
        this.forms = forms;
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    SentVersion of(Application application) {
        CallSummary call = calls.find(application.callId()).orElseThrow(NotFound::new);
        OrganisationSummary body =
                organisations.find(application.applicant().id()).orElseThrow(NotFound::new);
        List<Partnership> parts = partnerships.findByApplicationIdOrderByAskedAtAscIdAsc(application.id());
        FormDefinition form = forms.definition(application.formId()).orElseThrow(NotFound::new);
        return dossiers.of(
                application,
                call,
                form,
                forms.asked(form, SectionAnswers.together(answers.findByApplicationId(application.id()))),
                body,
                ProjectForms.takenIn(application, call.rules(), parts),
                PriorityPolicy.claims(
                        body,
                        ProjectForms.count(application, call.rules(), parts),
                        call.rules().priorities()),
                clock.instant());
    }
}
