package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.CallTexts;
import it.cooperazionedigitale.calls.TimeNeeded;
import it.cooperazionedigitale.organisations.HubSummary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call with all that its sheet tells.
 *
 * @param call the call now
 * @param texts its own words
 * @param firstClosesAt the term as it was first published
 * @param suspensionReason why it is suspended, if it is
 * @param sections titles of the form's sections
 * @param time how long an application takes, if that is known
 * @param rulesVersion which version of its rules is in force
 * @param answers the newest answers to questions about it
 * @param questionsEndAt when questions about it end
 * @param hubs the hubs, where the budget is shared among them
 * @param now the server's clock when this was read
 */
public record CallSheet(
        CallSummary call,
        CallTexts texts,
        Instant firstClosesAt,
        @Nullable String suspensionReason,
        List<String> sections,
        TimeNeeded.@Nullable Told time,
        int rulesVersion,
        List<ToldQuestion> answers,
        Instant questionsEndAt,
        List<HubSummary> hubs,
        Instant now) {}
