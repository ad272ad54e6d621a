package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the staff answers a section of a call's form to try it: checked as an applicant's, kept for a day at most. */
@Service
public class AnswerTrial {

    private final TrialGround ground;
    private final Trials trials;
    private final FormLibrary forms;

    AnswerTrial(TrialGround ground, Trials trials, FormLibrary forms) {
        this.ground = ground;
        this.trials = trials;
        this.forms = forms;
    }

    /** Checks what was typed and keeps it, unless something has to be mended; never an application, a mail or a line of the trail. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public CheckedAnswers answer(UUID callId, String sectionId, Map<String, List<String>> typed, Viewer viewer) {
        FormDefinition form = ground.form(ground.call(callId));
        FormSection section = form.section(sectionId).orElseThrow(NotFound::new);
        Map<String, Object> stored = trials.find(callId, viewer.id(), form.id());
        CheckedAnswers checked = forms.check(form, sectionId, stored, typed);
        if (checked.fine()) {
            Map<String, Object> all = new LinkedHashMap<>(stored);
            section.questions().stream().map(Question::id).forEach(all::remove);
            all.putAll(checked.values());
            trials.keep(callId, viewer.id(), form.id(), all);
        }
        return checked;
    }
}
