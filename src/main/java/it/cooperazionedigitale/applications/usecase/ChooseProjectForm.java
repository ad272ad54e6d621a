package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.JoinDoors;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the team says whether the body applies alone or how it comes together with others. */
@Service
public class ChooseProjectForm {

    private final Applications applications;
    private final CallDirectory calls;
    private final JoinDoors doors;
    private final PartnerDesk desk;
    private final Acts acts;

    ChooseProjectForm(Applications applications, CallDirectory calls, JoinDoors doors, PartnerDesk desk, Acts acts) {
        this.applications = applications;
        this.calls = calls;
        this.doors = doors;
        this.desk = desk;
        this.acts = acts;
    }

    /** Chooses a form the call admits; alone only while nobody else is bound to the application. */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public void choose(UUID id, ProjectForm form, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        application.requireDraft();
        CallSummary call = calls.find(application.callId()).orElseThrow(NotFound::new);
        if (!call.rules().forms().contains(form)) {
            throw new Refusal("applications.refusal.projectForm", call.title());
        }
        ProjectForm from = application.projectForm();
        if (from == form) {
            return;
        }
        if (form == ProjectForm.SINGLE) {
            closeDoor(id);
        }
        application.shape(form);
        acts.drafted(id, "application.projectFormChosen", viewer, Changes.of("projectForm", from, form));
    }

    private void closeDoor(UUID id) {
        if (desk.all(id).stream().anyMatch(part -> part.state().live())) {
            throw new Refusal("applications.refusal.notAlone");
        }
        doors.findById(id).ifPresent(doors::delete);
    }
}
