package it.cooperazionedigitale.transformers.domain;

import static it.cooperazionedigitale.transformers.TransformerState.ACCREDITED;
import static it.cooperazionedigitale.transformers.TransformerState.CANDIDATE;
import static it.cooperazionedigitale.transformers.TransformerState.EXPIRED;
import static it.cooperazionedigitale.transformers.TransformerState.REJECTED;
import static it.cooperazionedigitale.transformers.TransformerState.SUSPENDED;
import static it.cooperazionedigitale.transformers.TransformerState.UNDER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransformerTests {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final Profile PROFILE = new Profile(
            "Dal 2009 portiamo gestionali e dati nelle cooperative.",
            18,
            Set.of(DigitalService.ERP, DigitalService.DATA),
            Set.of("16", "17"));

    private static Evidence jobs(int year, String... clients) {
        return new Evidence(List.of(clients).stream()
                .map(client -> new PastJob("Gestionale", client, year))
                .toList());
    }

    private static final Evidence THREE =
            jobs(2026, "Cooperativa agricola", "Cooperativa sociale", "Consorzio di servizi");

    private static Transformer marcos(String name, Profile profile, Evidence evidence) {
        return Transformer.apply(Ids.next(), Ids.next(), name, profile, evidence, NOW);
    }

    private static Transformer candidate() {
        return marcos("Officina Digitale", PROFILE, THREE);
    }

    @Test
    void aFirmIsTakenUpAccreditedSuspendedReinstatedAndExpires() {
        Transformer firm = candidate();
        assertThat(firm.state()).isEqualTo(CANDIDATE);
        assertThat(firm.takeUp(NOW)).isTrue();
        assertThat(firm.accredit(NOW)).isTrue();
        assertThat(firm.suspend("Non risponde da due mesi", NOW)).isTrue();
        assertThat(firm.state()).isEqualTo(SUSPENDED);
        assertThat(firm.reason()).isEqualTo("Non risponde da due mesi");
        assertThat(firm.reinstate(NOW)).isTrue();
        assertThat(firm.state()).isEqualTo(ACCREDITED);
        assertThat(firm.reason()).isNull();
        assertThat(firm.expire(NOW)).isTrue();
        assertThat(firm.state()).isEqualTo(EXPIRED);
    }

    @Test
    void aStepAskedTwiceIsTakenOnce() {
        Transformer firm = candidate();
        assertThat(firm.takeUp(NOW)).isTrue();
        assertThat(firm.takeUp(NOW)).isFalse();
        assertThat(firm.state()).isEqualTo(UNDER_REVIEW);
    }

    @Test
    void stepsOutOfTurnAreRefused() {
        Transformer firm = candidate();
        assertThatThrownBy(() -> firm.accredit(NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("transformers.refusal.state.CANDIDATE");
        assertThatThrownBy(() -> firm.reinstate(NOW)).isInstanceOf(Refusal.class);
        firm.takeUp(NOW);
        firm.accredit(NOW);
        assertThatThrownBy(() -> firm.reject("no", NOW)).hasMessage("transformers.refusal.state.ACCREDITED");
        assertThatThrownBy(() -> firm.applyAgain(PROFILE, THREE, NOW))
                .hasMessage("transformers.refusal.alreadyApplied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aNoNeedsAReason(String reason) {
        Transformer firm = candidate();
        firm.takeUp(NOW);
        assertThatThrownBy(() -> firm.reject(reason, NOW)).hasMessage("transformers.refusal.reason");
        assertThatThrownBy(() -> firm.reject("x".repeat(10_000), NOW)).hasMessage("transformers.refusal.reason");
    }

    @Test
    void afterANoTheFirmMayAskAgain() {
        Transformer firm = candidate();
        firm.takeUp(NOW);
        firm.reject("Mancano lavori recenti", NOW);
        assertThat(firm.state()).isEqualTo(REJECTED);
        assertThat(firm.applyAgain(PROFILE, THREE, NOW)).isTrue();
        assertThat(firm.state()).isEqualTo(CANDIDATE);
        assertThat(firm.reason()).isNull();
    }

    @Test
    void threeRecentJobsForDifferentClientsAreTheLeast() {
        for (Evidence tooLittle : List.of(
                jobs(2026, "Cooperativa agricola", "Cooperativa sociale"),
                jobs(2026, "Cooperativa agricola", "cooperativa  agricola ", "Consorzio"),
                jobs(2023, "Cooperativa agricola", "Cooperativa sociale", "Consorzio"),
                jobs(2028, "Cooperativa agricola", "Cooperativa sociale", "Consorzio"),
                jobs(2026, "Cooperativa agricola", "Cooperativa sociale", ""))) {
            assertThatThrownBy(() -> marcos("Officina Digitale", PROFILE, tooLittle))
                    .hasMessage("transformers.refusal.evidence");
        }
        assertThat(jobs(2024, "A", "B", "C").suffices(2027)).isTrue();
    }

    @Test
    void aProfileWithoutServicesRegionsOrWordsIsRefused() {
        for (Profile empty : List.of(
                new Profile("Troppo corto", 3, PROFILE.services(), PROFILE.regions()),
                new Profile("x".repeat(10_000), 3, PROFILE.services(), PROFILE.regions()),
                new Profile(PROFILE.presentation(), 3, Set.of(), PROFILE.regions()),
                new Profile(PROFILE.presentation(), 3, PROFILE.services(), Set.of()),
                new Profile(PROFILE.presentation(), -1, PROFILE.services(), PROFILE.regions()))) {
            assertThatThrownBy(() -> candidate().describe(empty)).hasMessage("transformers.refusal.incomplete");
        }
    }

    @Test
    void theAddressIsMadeOfTheName() {
        assertThat(marcos("Più Società Coop. «L’Àncora» ", PROFILE, THREE).slug())
                .isEqualTo("piu-societa-coop-l-ancora");
        assertThat(marcos("中文", PROFILE, THREE).slug()).startsWith("impresa-");
        assertThat(marcos("a".repeat(200), PROFILE, THREE).slug()).hasSize(60);
    }
}
