package it.cooperazionedigitale.calls.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Reason;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question about a call: asked by one person, answered for everybody in words that may differ. */
@Entity
@Table(schema = "calls", name = "question")
public class CallQuestion {

    /** Longest question, characters. */
    public static final int LONGEST = 1_000;

    /** Longest answer, characters. */
    public static final int LONGEST_ANSWER = 4_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID callId;

    @Personal(value = What.TIE, use = Processing.APPLICATION, end = AtErasure.LEADS_NOWHERE)
    private UUID askedBy;

    @Personal(value = What.WORDS, use = Processing.APPLICATION, end = AtErasure.REPLACED)
    private String askedText;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    private @Nullable String question;
    private @Nullable String answer;

    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID answeredBy;

    private @Nullable Instant answeredAt;

    @Personal(value = What.WORDS, use = Processing.OFFICE, end = AtErasure.HELD, hold = Hold.TRAIL)
    private @Nullable String setAsideReason;

    @SuppressWarnings("NullAway.Init")
    protected CallQuestion() {}

    /** Asks about a published call; refused once questions have ended. */
    public static CallQuestion ask(Call call, String text, Viewer asker, Instant now) {
        if (!call.takesQuestionsAt(now)) {
            throw new Refusal("calls.refusal.questionsOver", ItalianFormats.deadline(call.questionsEndAt()));
        }
        CallQuestion question = new CallQuestion();
        question.id = Ids.next();
        question.callId = call.id();
        question.askedBy = asker.id();
        question.askedText = text;
        question.askedAt = now;
        question.state = QuestionState.ASKED;
        return question;
    }

    /** Answers for everybody, or corrects the answer. Says whether anything changed. */
    public boolean answer(String wording, String words, Viewer answerer, Instant now) {
        if (state == QuestionState.SET_ASIDE) {
            throw new Refusal("calls.refusal.questionSetAside");
        }
        if (wording.equals(question) && words.equals(answer)) {
            return false;
        }
        question = wording;
        answer = words;
        answeredBy = answerer.id();
        answeredAt = now;
        state = QuestionState.ANSWERED;
        return true;
    }

    /** Leaves it unanswered, with a reason for who asked. A second time changes nothing. Says whether anything changed. */
    public boolean leaveAside(String reason, Viewer answerer, Instant now) {
        if (state == QuestionState.SET_ASIDE) {
            return false;
        }
        if (state == QuestionState.ANSWERED) {
            throw new Refusal("calls.refusal.questionAnswered");
        }
        setAsideReason = Reason.needed(reason, "calls.refusal.reason");
        answeredBy = answerer.id();
        answeredAt = now;
        state = QuestionState.SET_ASIDE;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public String askedText() {
        return askedText;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public QuestionState state() {
        return state;
    }

    public @Nullable String question() {
        return question;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String reason() {
        return setAsideReason;
    }
}
