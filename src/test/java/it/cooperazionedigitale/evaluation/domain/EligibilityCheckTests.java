package it.cooperazionedigitale.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EligibilityCheckTests {

    private static final Instant NOW = Instant.parse("2027-05-01T10:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofDays(10));
    private static final UUID NADIA = UUID.randomUUID();
    private static final UUID GIULIA = UUID.randomUUID();
    private static final Set<CheckPoint> ALL = EnumSet.allOf(CheckPoint.class);

    @Test
    void anApplicationIsEligibleWhenAllPointsHold() {
        EligibilityCheck check = started();
        assertThatThrownBy(() -> check.findEligible(EnumSet.of(CheckPoint.COHERENT_DATA), NADIA, NOW))
                .hasMessageContaining("evaluation.refusal.pointsMissing");
        assertThat(check.findEligible(ALL, NADIA, NOW)).isTrue();
        assertThat(check.findEligible(ALL, NADIA, NOW)).isFalse();
        assertThatThrownBy(() -> check.findNotEligible(Set.of(), "ripenso", NADIA, NOW))
                .hasMessageContaining("evaluation.refusal.checkDecided");
    }

    @Test
    void aNoNeedsAReason() {
        EligibilityCheck check = started();
        assertThatThrownBy(() -> check.findNotEligible(Set.of(), "  ", NADIA, NOW))
                .hasMessageContaining("evaluation.refusal.reasonMissing");
        assertThat(check.findNotEligible(Set.of(), " Non è una cooperativa ", NADIA, NOW))
                .isTrue();
        assertThat(check.reason()).isEqualTo("Non è una cooperativa");
        assertThat(check.state()).isEqualTo(EligibilityState.NOT_ELIGIBLE);
    }

    @Test
    void whileAnAnswerIsAwaitedNothingIsDecidedBeforeTheTerm() {
        EligibilityCheck check = started();
        assertThat(check.request("Manca", "Lo statuto", DUE, NADIA, NOW)).isEqualTo(1);
        assertThatThrownBy(() -> check.request("Manca", "Altro", DUE, NADIA, NOW))
                .hasMessageContaining("evaluation.refusal.checkNotOpen");
        assertThatThrownBy(() -> check.findEligible(ALL, NADIA, NOW))
                .hasMessageContaining("evaluation.refusal.integrationRunning");
        assertThatThrownBy(() -> check.findNotEligible(Set.of(), "Nessuna risposta", NADIA, DUE.minusSeconds(1)))
                .hasMessageContaining("evaluation.refusal.integrationRunning");
        assertThat(check.findNotEligible(Set.of(), "Nessuna risposta", NADIA, DUE))
                .isTrue();
        assertThatThrownBy(() -> check.answer(1, "Eccolo", GIULIA, DUE))
                .hasMessageContaining("evaluation.refusal.checkDecided");
    }

    @Test
    void anAnswerOpensTheCheckAgainAndTwiceIsOnce() {
        EligibilityCheck check = started();
        check.request("Manca", "Lo statuto", DUE, NADIA, NOW);
        assertThat(check.answer(1, "Eccolo", GIULIA, NOW)).isTrue();
        assertThat(check.answer(1, "Eccolo", GIULIA, NOW)).isFalse();
        assertThatThrownBy(() -> check.answer(1, "Un altro", GIULIA, NOW))
                .hasMessageContaining("evaluation.refusal.alreadyAnswered");
        assertThat(check.state()).isEqualTo(EligibilityState.OPEN);
        assertThat(check.request("Non si legge", "Di nuovo", DUE, NADIA, NOW)).isEqualTo(2);
    }

    private static EligibilityCheck started() {
        return EligibilityCheck.start(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), NADIA, NOW);
    }
}
