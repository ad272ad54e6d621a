package it.cooperazionedigitale.calls.web.list;

import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.web.CallWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All published calls, by what one can do with them.
 *
 * @param open those that take applications, the first to close first; suspended ones too
 * @param coming those that will open, the first to open first
 * @param past the others, the newest first
 */
record CallListPage(List<Card> open, List<Card> coming, List<Card> past) {

    private static final Set<CallState> NOW = Set.of(CallState.OPEN, CallState.SUSPENDED);

    /**
     * One call.
     *
     * @param href its sheet
     * @param title its title
     * @param summary one sentence
     * @param state message key of its state
     * @param tone how the state is tinted
     * @param dateKey message key of the sentence with the date that counts
     * @param date that date
     * @param left what is left, while it is open
     * @param budget the money
     */
    record Card(
            String href,
            String title,
            String summary,
            String state,
            Tone tone,
            String dateKey,
            String date,
            CallWords.@Nullable TimeLeft left,
            String budget) {}

    static CallListPage of(List<CallSummary> calls, Instant now) {
        List<CallSummary> open = new ArrayList<>();
        List<CallSummary> coming = new ArrayList<>();
        List<CallSummary> past = new ArrayList<>();
        for (CallSummary call : calls) {
            (NOW.contains(call.state()) ? open : call.state() == CallState.SCHEDULED ? coming : past).add(call);
        }
        open.sort(Comparator.comparing(CallSummary::closesAt));
        coming.sort(Comparator.comparing(CallSummary::opensAt));
        return new CallListPage(cards(open, now), cards(coming, now), cards(past, now));
    }

    private static List<Card> cards(List<CallSummary> calls, Instant now) {
        return calls.stream().map(call -> card(call, now)).toList();
    }

    private static Card card(CallSummary call, Instant now) {
        CallState state = call.state();
        boolean open = state == CallState.OPEN;
        boolean coming = state == CallState.SCHEDULED;
        return new Card(
                "/bandi/" + call.slug(),
                call.title(),
                call.summary(),
                CallWords.state(state),
                open && CallWords.isLastHours(now, call.closesAt()) ? Tone.CALL : CallWords.tone(state),
                coming ? "calls.opens" : NOW.contains(state) ? "calls.closes" : "calls.closed",
                ItalianFormats.deadline(coming ? call.opensAt() : call.closesAt()),
                open ? CallWords.left(now, call.closesAt()) : null,
                call.budget().round());
    }

    /** Whether there is no call at all. */
    public boolean isEmpty() {
        return open.isEmpty() && coming.isEmpty() && past.isEmpty();
    }
}
