package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormDefinition;
import java.util.List;
import java.util.Map;

/**
 * A call's form while somebody of the staff tries it.
 *
 * @param call the call
 * @param form its form, where files are only said to be there
 * @param asked what the form asks of who gave these answers
 * @param answers all answers so far, by question
 * @param lacking what an applicant would have to mend before sending
 */
public record CallTrial(
        CallSummary call,
        FormDefinition form,
        AskedForm asked,
        Map<String, Object> answers,
        List<AnswerProblem> lacking) {}
