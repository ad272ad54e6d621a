package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.TimeNeeded;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.CallAct;
import it.cooperazionedigitale.calls.domain.CallQuestions;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.calls.domain.QuestionState;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read about calls. */
@Service
@Transactional(readOnly = true)
public class CallSheetQueries {

    private final Calls calls;
    private final FormLibrary forms;
    private final CallQuestions questions;
    private final OrganisationDirectory organisations;
    private final List<TimeNeeded> times;
    private final Clock clock;

    CallSheetQueries(
            Calls calls,
            FormLibrary forms,
            CallQuestions questions,
            OrganisationDirectory organisations,
            List<TimeNeeded> times,
            Clock clock) {
        this.calls = calls;
        this.forms = forms;
        this.questions = questions;
        this.organisations = organisations;
        this.times = times;
        this.clock = clock;
    }

    /** The sheet of a published call; a draft does not exist. */
    @Unguarded("published calls are public")
    public CallSheet published(String slug) {
        Call call = calls.findBySlugAndActNot(slug, CallAct.DRAFT).orElseThrow(NotFound::new);
        List<String> sections = forms.definition(call.rules().formId())
                .map(form -> form.sections().stream().map(FormSection::title).toList())
                .orElse(List.of());
        Instant now = clock.instant();
        return new CallSheet(
                call.summaryAt(now),
                call.texts(),
                call.firstClosesAt(),
                call.suspensionReason(),
                sections,
                times.stream()
                        .flatMap(told -> told.of(call.summaryAt(now)).stream())
                        .findFirst()
                        .orElse(null),
                call.rulesVersion(),
                questions.findTop3ByCallIdAndStateOrderByAnsweredAtDesc(call.id(), QuestionState.ANSWERED).stream()
                        .map(ToldQuestion::of)
                        .toList(),
                call.questionsEndAt(),
                call.rules().quotas().isEmpty() ? List.of() : organisations.hubs(),
                now);
    }
}
