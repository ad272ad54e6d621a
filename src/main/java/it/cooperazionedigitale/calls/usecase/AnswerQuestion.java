package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.CallQuestion;
import it.cooperazionedigitale.calls.domain.CallQuestions;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff answer a question for everybody, in a wording of their own, or correct the answer. */
@Service
public class AnswerQuestion {

    private final Calls calls;
    private final CallQuestions questions;
    private final CallLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerQuestion(Calls calls, CallQuestions questions, CallLetters letters, AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.questions = questions;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Publishes the answer; who asked is written to once. The same words a second time change nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void answer(UUID callId, UUID questionId, String wording, String words, Viewer viewer) {
        CallQuestion question = questions
                .hold(questionId)
                .filter(one -> one.callId().equals(callId))
                .orElseThrow(NotFound::new);
        boolean first = question.answer() == null;
        if (question.answer(wording, words, viewer, clock.instant())) {
            questions.save(question);
            Call call = calls.findById(callId).orElseThrow(NotFound::new);
            audit.record(
                    viewer,
                    first ? "callQuestion.answered" : "callQuestion.corrected",
                    "callQuestion",
                    questionId,
                    null,
                    Map.of("call", call.code()));
            if (first) {
                letters.answered(question, call);
            }
        }
    }
}
