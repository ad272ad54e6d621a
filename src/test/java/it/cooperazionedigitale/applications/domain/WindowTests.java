package it.cooperazionedigitale.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WindowTests {

    private static final Instant OPENS = Instant.parse("2027-02-27T11:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-03-31T10:00:00Z");

    @Test
    void theLastMillisecondCountsAndTheClosingInstantDoesNot() {
        assertThatCode(() -> Window.require(call(CallState.OPEN), CLOSES.minusMillis(1)))
                .doesNotThrowAnyException();
        assertRefused(CallState.CLOSED, CLOSES, "applications.refusal.late");
        assertRefused(CallState.CLOSED, CLOSES.plusMillis(1), "applications.refusal.late");
    }

    @Test
    void theRefusalTellsBothTimesToTheMillisecond() {
        assertThatThrownBy(() -> Window.require(call(CallState.CLOSED), CLOSES.plusMillis(1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.args())
                                .containsExactly(
                                        "mercoledì 31 marzo 2027, ore 12:00:00,000",
                                        "mercoledì 31 marzo 2027, ore 12:00:00,001"));
    }

    @Test
    void theInstantOfReceiptCountsEvenIfTheCallHasClosedSince() {
        assertThatCode(() -> Window.require(call(CallState.CLOSED), CLOSES.minusMillis(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void theFirstInstantCountsAndTheOneBeforeDoesNot() {
        assertThatCode(() -> Window.require(call(CallState.OPEN), OPENS)).doesNotThrowAnyException();
        assertRefused(CallState.SCHEDULED, OPENS.minusMillis(1), "applications.refusal.callNotOpen");
    }

    @Test
    void aSuspendedCallAndOneBeingEvaluatedTakeNothing() {
        assertRefused(CallState.SUSPENDED, OPENS, "applications.refusal.suspended");
        assertRefused(CallState.DRAFT, OPENS, "applications.refusal.callNotOpen");
        assertRefused(CallState.IN_EVALUATION, OPENS, "applications.refusal.callNotOpen");
    }

    private static void assertRefused(CallState state, Instant receivedAt, String key) {
        assertThatThrownBy(() -> Window.require(call(state), receivedAt))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static CallSummary call(CallState state) {
        CallRules rules = new CallRules(
                Euro.of(10_000),
                Euro.of(120_000),
                Euro.of(3_000),
                20,
                Set.of(),
                List.of(),
                List.of(),
                60,
                2,
                20,
                List.of(),
                12,
                3,
                30,
                10,
                Ids.next());
        return new CallSummary(
                Ids.next(), "MI3", "mi3", "Bando", "", state, Euro.of(500_000), OPENS, CLOSES, true, rules);
    }
}
