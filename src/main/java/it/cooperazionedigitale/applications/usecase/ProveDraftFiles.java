package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Answers;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.SectionAnswers;
import it.cooperazionedigitale.documents.ContentProof;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Before a draft is sent, and before anything is locked for it: its files are read once more, to the last byte. */
@Service
public class ProveDraftFiles {

    private final Applications applications;
    private final Answers answers;
    private final FormLibrary forms;
    private final ContentProof proof;

    ProveDraftFiles(Applications applications, Answers answers, FormLibrary forms, ContentProof proof) {
        this.applications = applications;
        this.answers = answers;
        this.forms = forms;
        this.proof = proof;
    }

    /** Refuses where a file is no longer what was checked; says nothing of what was sent already. */
    @PreAuthorize("@applicationRules.maySign(#id, #viewer)")
    public void prove(UUID id, Viewer viewer) {
        Application application = applications.findById(id).orElseThrow(NotFound::new);
        if (application.state() != ApplicationState.DRAFT) {
            return;
        }
        FormDefinition form = forms.definition(application.formId()).orElseThrow(NotFound::new);
        List<FileSummary> changed =
                proof.changed(forms.files(forms.asked(form, SectionAnswers.together(answers.findByApplicationId(id)))));
        if (!changed.isEmpty()) {
            throw new Refusal(
                    "applications.refusal.fileChanged",
                    changed.stream().map(FileSummary::name).sorted().collect(Collectors.joining(", ")));
        }
    }
}
