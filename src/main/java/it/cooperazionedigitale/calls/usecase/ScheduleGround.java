package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.ScheduleFacts;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
                isAsked(call.rules().progressFormId(), FormPurpose.PROGRESS)
                        && isAsked(call.rules().finalFormId(), FormPurpose.FINAL),
                hubs().stream().map(HubSummary::code).collect(Collectors.toSet()),
                clock.instant());
    }

    /** Whether a form is there for what it is to be asked for; none means the portal's own. */
    private boolean isAsked(@Nullable UUID form, FormPurpose purpose) {
        return form == null
                || forms.definition(form)
                        .filter(found -> found.purpose() == purpose)
                        .isPresent();
    }

    /** The hubs, by name. */
    List<HubSummary> hubs() {
        return organisations.hubs();
    }
}
