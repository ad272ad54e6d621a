package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.ScheduleFacts;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what a call is held against before it is scheduled. */
@Component
class ScheduleGround {

    private final FormLibrary forms;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    ScheduleGround(FormLibrary forms, OrganisationDirectory organisations, Clock clock) {
        this.forms = forms;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The form it names, the hubs and the hour. */
    ScheduleFacts of(Call call) {
        return new ScheduleFacts(
                forms.definition(call.rules().formId()).orElse(null),
                hubs().stream().map(HubSummary::code).collect(Collectors.toSet()),
                clock.instant());
    }

    /** The hubs, by name. */
    List<HubSummary> hubs() {
        return organisations.hubs();
    }
}
