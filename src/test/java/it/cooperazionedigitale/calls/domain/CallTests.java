package it.cooperazionedigitale.calls.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallSamples;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CallTests {

    /** Call 2 of the programme: its window spans the night when clocks go forward. */
    private static final Instant OPENS = ItalianFormats.at(LocalDate.of(2023, 2, 27), 12);

    private static final Instant CLOSES = ItalianFormats.at(LocalDate.of(2023, 3, 31), 12);
    private static final Instant BEFORE = OPENS.minus(Duration.ofDays(10));

    private static Call scheduled() {
        Call call = Call.draft(CallSamples.draft(OPENS, CLOSES, Ids.next()));
        call.schedule(CallSamples.ground(BEFORE));
        return call;
    }

    @Test
    void opensAndClosesAtNoonInItalyAlsoAcrossTheChangeOfHour() {
        assertThat(OPENS).isEqualTo("2023-02-27T11:00:00Z");
        assertThat(CLOSES).isEqualTo("2023-03-31T10:00:00Z");
        assertThat(ItalianFormats.deadline(CLOSES)).isEqualTo("venerdì 31 marzo 2023, ore 12:00");
    }

    @Test
    void isOpenFromItsFirstMillisecondAndClosedAtItsTerm() {
        Call call = scheduled();
        assertThat(call.stateAt(OPENS.minusMillis(1))).isEqualTo(CallState.SCHEDULED);
        assertThat(call.stateAt(OPENS)).isEqualTo(CallState.OPEN);
        assertThat(call.stateAt(OPENS.plusMillis(1))).isEqualTo(CallState.OPEN);
        assertThat(call.stateAt(CLOSES.minusMillis(1))).isEqualTo(CallState.OPEN);
        assertThat(call.stateAt(CLOSES)).isEqualTo(CallState.CLOSED);
        assertThat(call.stateAt(CLOSES.plusMillis(1))).isEqualTo(CallState.CLOSED);
    }

    @Test
    void aWindowIsKeptToTheMillisecondAlsoOverTheNightsWhenClocksChange() {
        for (LocalDate[] days : new LocalDate[][] {
            {LocalDate.of(2023, 2, 27), LocalDate.of(2023, 3, 31)},
            {LocalDate.of(2027, 3, 27), LocalDate.of(2027, 3, 29)},
            {LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 26)}
        }) {
            Instant opens = ItalianFormats.at(days[0], 12);
            Instant closes = ItalianFormats.at(days[1], 12);
            Call call = Call.draft(CallSamples.draft(opens, closes, Ids.next()));
            call.schedule(CallSamples.ground(opens.minus(Duration.ofDays(10))));
            assertThat(call.stateAt(opens.minusMillis(1)))
                    .as(days[0].toString())
                    .isEqualTo(CallState.SCHEDULED);
            assertThat(call.stateAt(opens)).isEqualTo(CallState.OPEN);
            assertThat(call.stateAt(closes.minusMillis(1))).isEqualTo(CallState.OPEN);
            assertThat(call.stateAt(closes)).isEqualTo(CallState.CLOSED);
        }
        assertThat(Duration.between(
                        ItalianFormats.at(LocalDate.of(2027, 3, 27), 12),
                        ItalianFormats.at(LocalDate.of(2027, 3, 29), 12)))
                .isEqualTo(Duration.ofHours(47));
        assertThat(Duration.between(
                        ItalianFormats.at(LocalDate.of(2026, 10, 24), 12),
                        ItalianFormats.at(LocalDate.of(2026, 10, 26), 12)))
                .isEqualTo(Duration.ofHours(49));
    }

    @Test
    void questionsEndAtTheSameHourOfTheCalendarWhateverTheClocksDo() {
        Instant closes = ItalianFormats.at(LocalDate.of(2027, 3, 31), 12);
        Call call = Call.draft(CallSamples.draft(closes.minus(Duration.ofDays(30)), closes, Ids.next()));
        call.schedule(CallSamples.ground(closes.minus(Duration.ofDays(40))));
        Instant end = ItalianFormats.at(LocalDate.of(2027, 3, 26), 12);
        assertThat(call.questionsEndAt()).isEqualTo(end);
        assertThat(call.takesQuestionsAt(end.minusMillis(1))).isTrue();
        assertThat(call.takesQuestionsAt(end)).isFalse();
    }

    @Test
    void aDraftNeverOpensByItself() {
        Call call = Call.draft(CallSamples.draft(OPENS, CLOSES, Ids.next()));
        assertThat(call.stateAt(OPENS)).isEqualTo(CallState.DRAFT);
        assertThat(call.stateAt(CLOSES)).isEqualTo(CallState.DRAFT);
    }

    @Test
    void aSuspendedCallDoesNotCloseSilently() {
        Call call = scheduled();
        call.suspend("Guasto al portale", OPENS);
        assertThat(call.stateAt(CLOSES.plusSeconds(60))).isEqualTo(CallState.SUSPENDED);
        assertThatThrownBy(() -> call.move(CallAct.IN_EVALUATION, CLOSES.plusSeconds(60)))
                .isInstanceOf(Refusal.class)
                .hasMessage("calls.refusal.stillOpen");
        call.extend(CLOSES.plus(Duration.ofDays(7)), CLOSES.plusSeconds(60));
        call.resume(CLOSES.plusSeconds(60));
        assertThat(call.stateAt(CLOSES.plusSeconds(60))).isEqualTo(CallState.OPEN);
    }

    @Test
    void anExtensionOnlyLengthensAndOnlyBeforeTheClosing() {
        Call call = scheduled();
        assertThatThrownBy(() -> call.extend(CLOSES, OPENS)).hasMessageStartingWith("calls.refusal.notLonger");
        assertThatThrownBy(() -> call.extend(CLOSES.minusMillis(1), OPENS))
                .hasMessageStartingWith("calls.refusal.notLonger");
        assertThatThrownBy(() -> call.extend(CLOSES.plusSeconds(1), CLOSES)).hasMessage("calls.refusal.notExtendable");
        call.extend(CLOSES.plusMillis(1), CLOSES.minusMillis(1));
        assertThat(call.stateAt(CLOSES)).isEqualTo(CallState.OPEN);
        assertThat(call.firstClosesAt()).isEqualTo(CLOSES);
    }

    @Test
    void anActTakenTwiceChangesNothingAndOneOutOfOrderIsRefused() {
        Call call = scheduled();
        assertThat(call.schedule(CallSamples.ground(BEFORE))).isFalse();
        assertThatThrownBy(() -> call.move(CallAct.RESOLVED, CLOSES)).hasMessage("calls.refusal.outOfOrder");
        assertThat(call.move(CallAct.IN_EVALUATION, CLOSES)).isTrue();
        assertThat(call.move(CallAct.IN_EVALUATION, CLOSES)).isFalse();
        assertThat(call.move(CallAct.RANKED, CLOSES)).isTrue();
        assertThat(call.move(CallAct.IN_EVALUATION, CLOSES)).isFalse();
        assertThat(call.move(CallAct.RESOLVED, CLOSES)).isTrue();
        assertThat(call.move(CallAct.ARCHIVED, CLOSES)).isTrue();
        assertThat(call.move(CallAct.ARCHIVED, CLOSES)).isFalse();
        assertThatThrownBy(() -> call.move(CallAct.RANKED, CLOSES)).hasMessage("calls.refusal.outOfOrder");
        assertThatThrownBy(() -> call.schedule(CallSamples.ground(BEFORE))).hasMessage("calls.refusal.alreadyMoved");
    }

    @Test
    void aDraftThatCouldNotBeStoredIsRefused() {
        CallDraft fine = CallSamples.draft(OPENS, CLOSES, Ids.next());
        assertThatThrownBy(() -> Call.draft(CallSamples.draft(CLOSES, OPENS, Ids.next())))
                .hasMessage("calls.refusal.window");
        assertThatThrownBy(() -> Call.draft(CallSamples.draft(OPENS, OPENS, Ids.next())))
                .hasMessage("calls.refusal.window");
        CallDraft poor = new CallDraft(
                fine.code(),
                fine.slug(),
                fine.title(),
                fine.summary(),
                fine.texts(),
                Euro.ZERO,
                OPENS,
                CLOSES,
                true,
                fine.rules());
        assertThatThrownBy(() -> Call.draft(poor)).hasMessage("calls.refusal.budget");
    }

    @Test
    void rulesSurviveTheWayToTheDatabaseAndBack() {
        StoredJson.Rules stored = new StoredJson.Rules();
        var rules = CallSamples.rules(Ids.next());
        String json = stored.convertToDatabaseColumn(rules);
        assertThat(json).contains("\"singleCap\":10000.00");
        assertThat(stored.convertToEntityAttribute(json)).isEqualTo(rules);
    }
}
