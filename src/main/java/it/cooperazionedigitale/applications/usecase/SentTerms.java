package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.usecase.SentFilter.Care;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the filters of the list of what was sent mean at this moment, for whoever asks. */
@Component
class SentTerms {

    private final CallSeals seals;
    private final Clock clock;

    SentTerms(CallSeals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** What was typed, read as a search. */
    SearchText text(SentFilter filter) {
        return SearchText.of(
                filter.text(), ItalianFormats.dayOf(clock.instant()).getYear());
    }

    /**
     * The condition: what the viewer may see, and of that what was asked for. That nobody looks after it is asked of the key: of a
     * column that is never empty the planner expects none, and would read all to find the first page.
     */
    Where of(SentFilter filter, Viewer viewer) {
        Where seen = Where.seenBy(viewer, seals.calls());
        return (filter.care() == Care.NOBODYS ? seen.and("c.application_id is null") : seen)
                .and("a.call_id = :call", "call", filter.callId())
                .and(
                        "a.state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .and("a.hub_id = :chosenHub", "chosenHub", filter.hubId())
                .and("a.region_code = :region", "region", filter.region())
                .and("c.account_id = :caseworker", "caseworker", caseworker(filter, viewer))
                .and(
                        "e.priorities @> array[cast(:priority as text)]",
                        "priority",
                        filter.priority() == null ? null : filter.priority().name())
                .and(
                        "a.state_since < :since",
                        "since",
                        filter.days() == null
                                ? null
                                : Timestamp.from(clock.instant().minus(Duration.ofDays(filter.days()))))
                .and(
                        "e.requested >= :atLeast",
                        "atLeast",
                        filter.atLeast() == null ? null : filter.atLeast().amount())
                .and(
                        "e.requested <= :atMost",
                        "atMost",
                        filter.atMost() == null ? null : filter.atMost().amount());
    }

    private static @Nullable UUID caseworker(SentFilter filter, Viewer viewer) {
        return filter.care() == Care.MINE ? viewer.id() : filter.caseworker();
    }
}
