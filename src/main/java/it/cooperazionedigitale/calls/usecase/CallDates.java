package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallSummary;
import java.time.Instant;

/**
 * The dates of a call.
 *
 * @param call the call now
 * @param questionsEndAt when questions about it end
 * @param extensions how often its term was moved
 * @param now the server's clock
 */
public record CallDates(CallSummary call, Instant questionsEndAt, int extensions, Instant now) {}
