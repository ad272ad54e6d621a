package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallSummary;
import java.time.Instant;
import java.util.List;

/**
 * Questions and answers of a call.
 *
 * @param call the call now
 * @param endsAt when questions end
 * @param takes whether one may ask now
 * @param questions those that are told
 */
public record QuestionSheet(CallSummary call, Instant endsAt, boolean takes, List<ToldQuestion> questions) {}
