package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A call that may be tried, with its form as it is tried. */
@Component
class TrialGround {

    private final Calls calls;
    private final FormLibrary forms;
    private final Clock clock;

    TrialGround(Calls calls, FormLibrary forms, Clock clock) {
        this.calls = calls;
        this.forms = forms;
        this.clock = clock;
    }

    /** A call that is written or not open yet; once it is open one applies for real. */
    Call call(UUID id) {
        Call call = calls.findById(id).orElseThrow(NotFound::new);
        CallState state = call.stateAt(clock.instant());
        if (state != CallState.DRAFT && state != CallState.SCHEDULED) {
            throw new Refusal("calls.refusal.trialOver");
        }
        return call;
    }

    /** Its form, where files are only said to be there. */
    FormDefinition form(Call call) {
        FormDefinition form =
                forms.definition(call.rules().formId()).orElseThrow(() -> new Refusal("calls.refusal.noFormYet"));
        return form.with(form.sections().stream().map(TrialGround::withoutFiles).toList());
    }

    private static FormSection withoutFiles(FormSection section) {
        return section.asking(
                section.questions().stream().map(TrialGround::withoutFile).toList());
    }

    private static Question withoutFile(Question question) {
        return question.type() != QuestionType.FILE
                ? question
                : new Question(
                        question.id(),
                        QuestionType.MANY,
                        question.label(),
                        question.hint(),
                        question.why(),
                        question.required(),
                        null,
                        null,
                        null,
                        List.of(new Question.Choice("allegato", "calls.trial.file")),
                        question.readers(),
                        null,
                        question.when(),
                        List.of(),
                        null,
                        null);
    }
}
