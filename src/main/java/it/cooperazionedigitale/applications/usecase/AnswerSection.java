package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Answers;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.SectionAnswers;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the team saves the answers to one section of the form. */
@Service
public class AnswerSection {

    private final Applications applications;
    private final Answers answers;
    private final FormLibrary forms;
    private final Acts acts;
    private final Clock clock;

    AnswerSection(Applications applications, Answers answers, FormLibrary forms, Acts acts, Clock clock) {
        this.applications = applications;
        this.answers = answers;
        this.forms = forms;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Saves what was typed, unless something has to be mended or a colleague saved since.
     *
     * @param id the application
     * @param sectionId the section of its form
     * @param revision the revision the person was looking at, 0 for a section never saved
     * @param typed what was typed, by question
     */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public AnswerOutcome answer(
            UUID id, String sectionId, int revision, Map<String, List<String>> typed, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        application.requireDraft();
        FormDefinition form = forms.definition(application.formId()).orElseThrow(NotFound::new);
        FormSection section = form.section(sectionId).orElseThrow(NotFound::new);
        SectionAnswers stored = answers.findByApplicationIdAndSectionId(id, sectionId)
                .orElseGet(() -> SectionAnswers.empty(id, sectionId, clock.instant()));
        CheckedAnswers checked = forms.check(section, typed, false);
        if (stored.changedSince(revision) && !stored.holds(checked.values())) {
            return new AnswerOutcome(
                    stored.revision(),
                    checked.problems(),
                    new AnswerOutcome.Theirs(stored.savedBy(), stored.savedAt(), stored.values()));
        }
        if (!checked.fine()) {
            return new AnswerOutcome(stored.revision(), checked.problems(), null);
        }
        if (!stored.holds(checked.values())) {
            int from = stored.revision();
            stored.save(checked.values(), viewer.name(), viewer.accountId(), clock.instant());
            answers.save(stored);
            ProjectTitle.among(form, section, checked.values()).ifPresent(application::title);
            acts.drafted(
                    id,
                    "application.answered",
                    viewer,
                    Changes.of("revision", from, stored.revision()).with("section", sectionId));
        }
        return new AnswerOutcome(stored.revision(), List.of(), null);
    }
}
