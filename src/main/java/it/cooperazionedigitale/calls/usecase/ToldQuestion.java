package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.domain.CallQuestion;
import it.cooperazionedigitale.calls.domain.QuestionState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about a call as pages tell it; who asked is not part of it.
 *
 * @param id the question
 * @param state where it stands
 * @param askedText as it was asked
 * @param askedAt when
 * @param question the public wording, once answered
 * @param answer the answer, once there is one
 * @param answeredAt when it was answered or set aside
 * @param setAsideReason why it is not answered in public, if so
 */
public record ToldQuestion(
        UUID id,
        QuestionState state,
        String askedText,
        Instant askedAt,
        @Nullable String question,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String setAsideReason) {

    static ToldQuestion of(CallQuestion one) {
        return new ToldQuestion(
                one.id(),
                one.state(),
                one.askedText(),
                one.askedAt(),
                one.question(),
                one.answer(),
                one.answeredAt(),
                one.reason());
    }
}
