package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.CallAct;
import it.cooperazionedigitale.calls.domain.CallQuestion;
import it.cooperazionedigitale.calls.domain.CallQuestions;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.calls.domain.QuestionState;
import it.cooperazionedigitale.calls.domain.WaitingQuestions;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about calls and their answers, as everybody, who asked and staff read them. */
@Service
@Transactional(readOnly = true)
public class CallQuestionQueries {

    private final Calls calls;
    private final CallQuestions questions;
    private final Clock clock;

    CallQuestionQueries(Calls calls, CallQuestions questions, Clock clock) {
        this.calls = calls;
        this.questions = questions;
        this.clock = clock;
    }

    /** The answered questions of a published call, the newest answer first. */
    @Unguarded("answers are public")
    public QuestionSheet published(String slug) {
        Call call = calls.findBySlugAndActNot(slug, CallAct.DRAFT).orElseThrow(NotFound::new);
        return sheet(call, questions.findByCallIdAndStateOrderByAnsweredAtDesc(call.id(), QuestionState.ANSWERED));
    }

    /** What this person asked about a published call, whatever became of it. */
    @PreAuthorize("#viewer.has('APPLICANT')")
    public QuestionSheet own(String slug, Viewer viewer) {
        Call call = calls.findBySlugAndActNot(slug, CallAct.DRAFT).orElseThrow(NotFound::new);
        return sheet(call, questions.findByCallIdAndAskedByOrderByAskedAt(call.id(), viewer.id()));
    }

    /** All questions about a call, the oldest first. */
    @PreAuthorize("#viewer.has('STAFF')")
    public QuestionSheet all(UUID callId, Viewer viewer) {
        Call call = calls.findById(callId).orElseThrow(NotFound::new);
        return sheet(call, questions.findByCallIdOrderByAskedAt(callId));
    }

    /** One question of a call. */
    @PreAuthorize("#viewer.has('STAFF')")
    public ToldQuestion one(UUID callId, UUID id, Viewer viewer) {
        return questions.findByIdAndCallId(id, callId).map(ToldQuestion::of).orElseThrow(NotFound::new);
    }

    /** The calls with questions that wait for staff. */
    @PreAuthorize("#viewer.has('STAFF')")
    public List<WaitingQuestions> waiting(Viewer viewer) {
        return questions.waiting();
    }

    private QuestionSheet sheet(Call call, List<CallQuestion> told) {
        Instant now = clock.instant();
        return new QuestionSheet(
                call.summaryAt(now),
                call.questionsEndAt(),
                call.takesQuestionsAt(now),
                told.stream().map(ToldQuestion::of).toList());
    }
}
