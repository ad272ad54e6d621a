package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Answers;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.SectionAnswers;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.documents.FileOwner;
import it.cooperazionedigitale.forms.AnswerFiles;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the answers to a section: not those that have to be mended, and never over a colleague's. */
@Component
class DraftAnswers {

    private final Answers answers;
    private final FormLibrary forms;
    private final AnswerFiles files;
    private final Acts acts;
    private final Clock clock;

    DraftAnswers(Answers answers, FormLibrary forms, AnswerFiles files, Acts acts, Clock clock) {
        this.answers = answers;
        this.forms = forms;
        this.files = files;
        this.acts = acts;
        this.clock = clock;
    }

    AnswerOutcome save(
            Application application,
            FormDefinition form,
            FormSection section,
            int revision,
            Map<String, List<String>> typed,
            Viewer viewer) {
        List<SectionAnswers> given = answers.findByApplicationId(application.id());
        Map<String, Object> all = SectionAnswers.together(given);
        if (forms.asked(form, all).section(section.id()).isEmpty()) {
            throw new Refusal("applications.refusal.notAsked");
        }
        SectionAnswers stored = given.stream()
                .filter(one -> one.sectionId().equals(section.id()))
                .findFirst()
                .orElseGet(() -> SectionAnswers.empty(application.id(), section.id(), clock.instant()));
        CheckedAnswers checked = forms.check(form, section.id(), all, typed);
        Map<String, Object> values = files.known(section, checked.values(), viewer);
        if (stored.changedSince(revision) && !stored.holds(values)) {
            return new AnswerOutcome(
                    stored.revision(),
                    checked.problems(),
                    new AnswerOutcome.Theirs(stored.savedBy(), stored.savedAt(), stored.values()));
        }
        if (checked.fine() && !stored.holds(values)) {
            keep(application, form, section, stored, values, viewer);
        }
        return new AnswerOutcome(stored.revision(), checked.problems(), null);
    }

    private void keep(
            Application application,
            FormDefinition form,
            FormSection section,
            SectionAnswers stored,
            Map<String, Object> values,
            Viewer viewer) {
        FileOwner owner = new FileOwner(application.applicant().id(), application.id());
        Map<String, Object> before = stored.values();
        Map<String, Object> filed = files.file(section, values, AnswerSection.SLOT, owner, viewer);
        int from = stored.revision();
        stored.save(filed, viewer.name(), viewer.accountId(), clock.instant());
        answers.save(stored);
        files.discard(section, before, filed, viewer);
        ProjectTitle.among(form, section, filed).ifPresent(application::title);
        acts.drafted(
                application.id(),
                "application.answered",
                viewer,
                Changes.of("revision", from, stored.revision()).with("section", section.id()));
    }
}
