package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.CallAct;
import it.cooperazionedigitale.calls.domain.CallQuestion;
import it.cooperazionedigitale.calls.domain.CallQuestions;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.calls.domain.QuestionState;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person of a body asks something about a call; staff answer for everybody, and who asked is never shown. */
@Service
public class AskQuestion {

    /** Questions of one person about one call that may wait for an answer. */
    static final int WAITING = 3;

    private final Calls calls;
    private final CallQuestions questions;
    private final AuditTrail audit;
    private final Clock clock;

    AskQuestion(Calls calls, CallQuestions questions, AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.questions = questions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks. The same words again while they wait are the same question; too many that wait are refused. */
    @Transactional
    @PreAuthorize("#viewer.has('APPLICANT')")
    public void ask(String slug, String text, Viewer viewer) {
        Call call = calls.findBySlugAndActNot(slug, CallAct.DRAFT).orElseThrow(NotFound::new);
        questions.queue(call.id() + "/" + viewer.id());
        Instant now = clock.instant();
        CallQuestion question = CallQuestion.ask(call, text, viewer, now);
        List<CallQuestion> waiting = questions.findByCallIdAndAskedByOrderByAskedAt(call.id(), viewer.id()).stream()
                .filter(earlier -> earlier.state() == QuestionState.ASKED)
                .toList();
        if (waiting.stream().anyMatch(earlier -> earlier.askedText().equals(text))) {
            return;
        }
        if (waiting.size() >= WAITING) {
            throw new Refusal("calls.refusal.questionsFull", WAITING);
        }
        questions.save(question);
        audit.record(viewer, "callQuestion.asked", "callQuestion", question.id(), null, Map.of("call", call.code()));
    }
}
