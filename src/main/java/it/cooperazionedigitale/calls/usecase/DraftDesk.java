package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.domain.ScheduleFault;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.organisations.HubSummary;
import java.util.List;
import java.util.UUID;

/**
 * A call as those who write it see it.
 *
 * @param id the call
 * @param revision how often it was written
 * @param draft all that is written
 * @param faults what keeps it from being scheduled
 * @param meanwhile published calls whose windows overlap with this one's
 * @param closesOnHoliday whether its last day is a Sunday or a national holiday
 * @param forms the forms one may choose from: the newest of each, and the one chosen
 * @param hubs the hubs, by name
 */
public record DraftDesk(
        UUID id,
        long revision,
        CallDraft draft,
        List<ScheduleFault> faults,
        List<CallSummary> meanwhile,
        boolean closesOnHoliday,
        List<FormDefinition> forms,
        List<HubSummary> hubs) {}
