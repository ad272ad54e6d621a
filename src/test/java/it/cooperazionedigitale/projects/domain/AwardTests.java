package it.cooperazionedigitale.projects.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AwardTests {

    private static final Instant TERM = Instant.parse("2027-05-18T21:59:00Z");

    @Test
    void theTermIsTheLastMinuteOfTheLastDayInItaly() {
        assertThat(Samples.award().acceptBy()).isEqualTo(TERM);
    }

    @Test
    void theTermKeepsItalianTimeAcrossTheChangeOfClocks() {
        assertThat(Award.termAfter(Instant.parse("2027-03-20T09:00:00Z"), 15))
                .isEqualTo(Instant.parse("2027-04-04T21:59:00Z"));
        assertThat(Award.termAfter(Instant.parse("2026-10-20T09:00:00Z"), 15))
                .isEqualTo(Instant.parse("2026-11-04T22:59:00Z"));
    }

    @Test
    void isAcceptedUpToTheInstantBeforeTheTermAndOnlyOnce() {
        Award award = Samples.award();
        assertThat(award.accept(TERM.minusMillis(1))).isTrue();
        assertThat(award.accept(TERM.plus(Duration.ofDays(1)))).isFalse();
        assertThat(award.state()).isEqualTo(AwardState.ACCEPTED);
    }

    @Test
    void isNotAcceptedFromTheTermOn() {
        Award award = Samples.award();
        refuses(() -> award.accept(TERM), "projects.refusal.termPassed");
        assertThat(award.state()).isEqualTo(AwardState.OFFERED);
    }

    @Test
    void isWaivedWithAReasonAlsoAfterTheTermAndOnlyOnce() {
        Award award = Samples.award();
        refuses(() -> award.waive("  ", Samples.LATER), "projects.refusal.reason");
        assertThat(award.waive(" Non abbiamo i fondi ", TERM)).isTrue();
        assertThat(award.waive("ancora", TERM)).isFalse();
        assertThat(award.reason()).isEqualTo("Non abbiamo i fondi");
        refuses(() -> award.accept(Samples.LATER), "projects.refusal.award.WAIVED");
    }

    @Test
    void lapsesOnlyOnceTheTermHasPassed() {
        Award award = Samples.award();
        refuses(() -> award.lapse(TERM.minusMillis(1)), "projects.refusal.termRunning");
        assertThat(award.lapse(TERM)).isTrue();
        assertThat(award.lapse(TERM)).isFalse();
        refuses(() -> award.waive("tardi", TERM), "projects.refusal.award.LAPSED");
    }

    static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
