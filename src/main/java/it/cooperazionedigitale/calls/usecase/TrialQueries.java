package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff read while they try a call's form. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#viewer.has('STAFF')")
public class TrialQueries {

    private final TrialGround ground;
    private final Trials trials;
    private final FormLibrary forms;

    TrialQueries(TrialGround ground, Trials trials, FormLibrary forms) {
        this.ground = ground;
        this.trials = trials;
        this.forms = forms;
    }

    /** The person's own trial of a call that is not open yet. */
    public CallTrial one(UUID callId, Viewer viewer) {
        Call call = ground.call(callId);
        FormDefinition form = ground.form(call);
        Map<String, Object> answers = trials.find(callId, viewer.id(), form.id());
        AskedForm asked = forms.asked(form, answers);
        return new CallTrial(call.summaryAs(CallState.SCHEDULED), form, asked, answers, forms.lacking(asked));
    }

    /** What a section's answers do not keep of the rules between answers. */
    public List<AnswerProblem> doubts(CallTrial trial, String section, Viewer viewer) {
        return forms.doubts(trial.asked(), section);
    }

    /** The answers to a section as its fields show them. */
    public Map<String, Object> fields(CallTrial trial, String section, Viewer viewer) {
        return trial.form()
                .section(section)
                .map(found -> forms.fields(found, trial.answers()))
                .orElse(Map.of());
    }
}
