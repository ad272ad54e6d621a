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

/** Staff leave a question without a public answer; who asked is told why. */
@Service
public class SetQuestionAside {

    private final Calls calls;
    private final CallQuestions questions;
    private final CallLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    SetQuestionAside(Calls calls, CallQuestions questions, CallLetters letters, AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.questions = questions;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sets it aside. A second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void setAside(UUID callId, UUID questionId, String reason, Viewer viewer) {
        CallQuestion question = questions
                .hold(questionId)
                .filter(one -> one.callId().equals(callId))
                .orElseThrow(NotFound::new);
        if (question.leaveAside(reason, viewer, clock.instant())) {
            questions.save(question);
            Call call = calls.findById(callId).orElseThrow(NotFound::new);
            audit.record(
                    viewer,
                    "callQuestion.setAside",
                    "callQuestion",
                    questionId,
                    question.reason(),
                    Map.of("call", call.code()));
            letters.setAside(question, call);
        }
    }
}
