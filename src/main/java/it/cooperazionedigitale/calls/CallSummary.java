package it.cooperazionedigitale.calls;

import it.cooperazionedigitale.shared.Euro;
import java.time.Instant;
import java.util.UUID;

/**
 * A call as other modules see it.
 *
 * @param id the call
 * @param code short code people say, {@code MI3}
 * @param slug its place in addresses
 * @param title its title
 * @param summary one sentence
 * @param state where it stands now, by the server clock
 * @param budget the money, euro
 * @param opensAt first instant of the window
 * @param closesAt first instant after the window
 * @param exampleValues whether its figures are examples, not published ones
 * @param rules what it lays down
 */
public record CallSummary(
        UUID id,
        String code,
        String slug,
        String title,
        String summary,
        CallState state,
        Euro budget,
        Instant opensAt,
        Instant closesAt,
        boolean exampleValues,
        CallRules rules) {

    /** Whether its applications may be checked now: once it has closed, or as they come where it says so. */
    public boolean takesChecks() {
        return state.compareTo(CallState.CLOSED) >= 0
                || rules.procedure().asTheyCome() && (state == CallState.OPEN || state == CallState.SUSPENDED);
    }

    /** Whether nobody of the programme may see its applications yet: it says so, and it has not closed. */
    public boolean sealed() {
        return rules.procedure().sealed() && state.compareTo(CallState.CLOSED) < 0;
    }
}
