package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.CallTexts;
import it.cooperazionedigitale.calls.domain.ScheduleFault;
import it.cooperazionedigitale.calls.domain.WaitingExtension;
import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.site.LettersToCome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as those who work on it see it.
 *
 * @param call the call now
 * @param texts its own words
 * @param firstClosesAt the term as it was first published
 * @param rulesVersion how often its rules were frozen
 * @param suspensionReason why it is suspended, if it is
 * @param missing what is missing before a draft can be scheduled
 * @param waiting the extension that waits for a decision, if any
 * @param history everything done to it, oldest first
 * @param hubs the hubs, where the budget is shared among them
 * @param letters who is written to when its window changes
 */
public record CallDesk(
        CallSummary call,
        CallTexts texts,
        Instant firstClosesAt,
        int rulesVersion,
        @Nullable String suspensionReason,
        List<ScheduleFault> missing,
        @Nullable WaitingExtension waiting,
        List<AuditLine> history,
        List<HubSummary> hubs,
        LettersToCome.Readers letters) {}
