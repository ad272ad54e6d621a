package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.documents.Slot;
import it.cooperazionedigitale.forms.AnswerFiles;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the team saves the answers to one section of the form. */
@Service
public class AnswerSection {

    /** What the files among the answers are handed in for. */
    public static final String PURPOSE = "application.answer";

    static final Slot SLOT = AnswerFiles.slot(PURPOSE);

    private final Applications applications;
    private final FormLibrary forms;
    private final DraftAnswers drafts;
    private final Acts acts;

    AnswerSection(Applications applications, FormLibrary forms, DraftAnswers drafts, Acts acts) {
        this.applications = applications;
        this.forms = forms;
        this.drafts = drafts;
        this.acts = acts;
    }

    /**
     * Saves what was typed; what has to be mended, and what a colleague wrote meanwhile too, stays as it is stored.
     *
     * @param id the application
     * @param sectionId the section of its form
     * @param typed what was typed, with what the page showed before
     */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public AnswerOutcome answer(UUID id, String sectionId, TypedAnswers typed, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        application.requireDraft();
        FormDefinition form = forms.definition(application.formId()).orElseThrow(NotFound::new);
        FormSection section = form.section(sectionId).orElseThrow(NotFound::new);
        AnswerOutcome outcome = drafts.save(application, form, section, typed, viewer);
        boolean pressed = outcome.saved() && typed.isWhole();
        acts.reread(application, Part.PROJECT.slug() + "/" + sectionId, pressed, viewer);
        return outcome;
    }

    /** The same for a whole section upon one revision, 0 for a section never saved. */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public AnswerOutcome answer(
            UUID id, String sectionId, int revision, Map<String, List<String>> typed, Viewer viewer) {
        return answer(id, sectionId, TypedAnswers.whole(revision, typed), viewer);
    }
}
