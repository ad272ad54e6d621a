package it.cooperazionedigitale.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.calls.TieRule;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Sha256;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankingTests {

    private static final Instant NOW = Instant.parse("2027-05-01T10:00:00Z");
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BRUNO = UUID.randomUUID();
    private static final UUID CARLA = UUID.randomUUID();
    private static final UUID HUB = UUID.randomUUID();
    private static final UUID ELIO = UUID.randomUUID();

    @Test
    void theOrderIsTotalThenScoreThenLowerAmountThenProtocol() {
        List<RankingEntry> entries = List.of(
                entry("5", 0, 10_000, "80.00"),
                entry("4", 5, 9_000, "75.00"),
                entry("3", 0, 9_000, "80.00"),
                entry("2", 0, 9_000, "80.00"),
                entry("1", 5, 9_000, "90.00"));
        for (int seed = 0; seed < 20; seed++) {
            List<RankingEntry> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(RankingRules.rank(shuffled, RankingTerms.of(Euro.of(1_000_000), 60)))
                    .extracting(RankingLine::protocol)
                    .containsExactly("1", "2", "3", "5", "4");
        }
    }

    @Test
    void eachCallSaysWhoComesFirstOfEquals() {
        List<RankingEntry> equals =
                List.of(entry("1", 0, 9_000, "80.00"), entry("2", 5, 8_000, "75.00"), entry("3", 2, 7_000, "78.00"));
        assertThat(order(equals, TieRule.SCORE)).containsExactly("1", "3", "2");
        assertThat(order(equals, TieRule.PRIORITY)).containsExactly("2", "3", "1");
        assertThat(order(equals, TieRule.REQUEST)).containsExactly("3", "2", "1");
        String print = RankingRules.fingerprint(equals, terms(TieRule.SCORE));
        assertThat(RankingRules.fingerprint(equals, terms(TieRule.REQUEST))).isNotEqualTo(print);
        assertThat(RankingRules.fingerprint(equals, RankingTerms.of(Euro.of(100_000), 60)))
                .isEqualTo(print);
    }

    private static RankingTerms terms(TieRule tie) {
        return new RankingTerms(Euro.of(100_000), 60, tie, Map.of());
    }

    private static List<String> order(List<RankingEntry> entries, TieRule tie) {
        return RankingRules.rank(entries, terms(tie)).stream()
                .map(RankingLine::protocol)
                .toList();
    }

    @Test
    void aFingerprintOfBeforeTheSharesStaysWhatItIs() {
        RankingEntry one = new RankingEntry(
                new UUID(0, 1),
                new UUID(0, 2),
                "CD-2026-00001",
                List.of(new BigDecimal("80.00")),
                3,
                Euro.of(9_000),
                HUB);
        assertThat(RankingRules.fingerprint(List.of(one), RankingTerms.of(Euro.of(20_000), 60)))
                .isEqualTo(Sha256.hex("budget=20000.00;threshold=60\n"
                        + "CD-2026-00001;00000000-0000-0000-0000-000000000001;[80.00];3;9000.00\n"));
    }

    @Test
    void theBudgetLineFallsAtTheFirstThatNoLongerFitsAndNobodyJumpsIt() {
        List<RankingLine> lines = RankingRules.rank(
                List.of(
                        entry("1", 0, 10_000, "90.00"),
                        entry("2", 0, 10_000, "85.00"),
                        entry("3", 0, 10_000, "80.00"),
                        entry("4", 0, 1_000, "75.00")),
                RankingTerms.of(Euro.of(20_000), 60));
        assertThat(lines)
                .extracting(RankingLine::standing)
                .containsExactly(Standing.FUNDED, Standing.FUNDED, Standing.RESERVE, Standing.RESERVE);
        assertThat(lines).extracting(RankingLine::place).containsExactly(1, 2, 3, 4);
    }

    @Test
    void oneCentOverTheBudgetIsReserve() {
        RankingEntry one = new RankingEntry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "1",
                List.of(new BigDecimal("90.00")),
                0,
                Euro.of(new BigDecimal("10000.01")),
                HUB);
        assertThat(RankingRules.rank(List.of(one), RankingTerms.of(Euro.of(10_000), 60)))
                .extracting(RankingLine::standing)
                .containsExactly(Standing.RESERVE);
    }

    @Test
    void theThresholdLooksAtTheScoreNotAtTheBonusAndIsReachedWhenEqual() {
        List<RankingLine> lines = RankingRules.rank(
                List.of(entry("1", 20, 5_000, "59.99"), entry("2", 0, 5_000, "60.00")),
                RankingTerms.of(Euro.of(50_000), 60));
        assertThat(lines).extracting(RankingLine::protocol).containsExactly("2", "1");
        assertThat(lines).extracting(RankingLine::standing).containsExactly(Standing.FUNDED, Standing.BELOW_THRESHOLD);
    }

    @Test
    void theScoreIsTheMeanOfTheSheetsAndTheBonusIsAddedOnce() {
        RankingLine line = RankingRules.rank(
                        List.of(entry("1", 7, 5_000, "60.17", "70.00", "80.00")), RankingTerms.of(Euro.of(50_000), 60))
                .get(0);
        assertThat(line.score()).isEqualTo(new BigDecimal("70.06"));
        assertThat(line.total()).isEqualTo(new BigDecimal("77.06"));
    }

    @Test
    void theSameInputsGiveTheSameFingerprintAndAnyChangeAnother() {
        RankingEntry first = entry("1", 0, 10_000, "90.00", "80.00");
        RankingEntry second = entry("2", 0, 10_000, "85.00");
        String print = RankingRules.fingerprint(List.of(first, second), RankingTerms.of(Euro.of(10), 60));
        assertThat(RankingRules.fingerprint(List.of(second, first), RankingTerms.of(Euro.of(10), 60)))
                .isEqualTo(print)
                .hasSize(64);
        assertThat(RankingRules.fingerprint(List.of(first, second), RankingTerms.of(Euro.of(11), 60)))
                .isNotEqualTo(print);
        assertThat(RankingRules.fingerprint(List.of(first, second), RankingTerms.of(Euro.of(10), 61)))
                .isNotEqualTo(print);
        assertThat(RankingRules.fingerprint(List.of(first), RankingTerms.of(Euro.of(10), 60)))
                .isNotEqualTo(print);
    }

    @Test
    void twoPersonsFreezeARanking() {
        Ranking ranking = ranking();
        String hash = ranking.inputsHash();
        assertThatThrownBy(() -> ranking.freeze(hash, BRUNO, NOW))
                .hasMessageContaining("evaluation.refusal.freezeNotProposed");
        assertThat(ranking.proposeFreeze(hash, ANNA, NOW)).isTrue();
        assertThat(ranking.proposeFreeze(hash, ANNA, NOW)).isFalse();
        assertThatThrownBy(() -> ranking.freeze(hash, ANNA, NOW)).hasMessageContaining("evaluation.refusal.samePerson");
        assertThat(ranking.freeze(hash, BRUNO, NOW)).isTrue();
        assertThat(ranking.freeze(hash, BRUNO, NOW)).isFalse();
        assertThat(ranking.state()).isEqualTo(RankingState.FROZEN);
        assertThatThrownBy(ranking::supersede).hasMessageContaining("evaluation.refusal.rankingFrozen");
    }

    @Test
    void aRankingWhoseInputsChangedIsNotFrozen() {
        Ranking ranking = ranking();
        assertThatThrownBy(() -> ranking.proposeFreeze("0".repeat(64), ANNA, NOW))
                .hasMessageContaining("evaluation.refusal.rankingOutdated");
        ranking.proposeFreeze(ranking.inputsHash(), ANNA, NOW);
        assertThatThrownBy(() -> ranking.freeze("0".repeat(64), BRUNO, NOW))
                .hasMessageContaining("evaluation.refusal.rankingOutdated");
        assertThat(ranking.state()).isEqualTo(RankingState.FREEZE_PROPOSED);
    }

    @Test
    void aRankingGivenBackNeedsAReasonAndIsADraftAgain() {
        Ranking ranking = ranking();
        ranking.proposeFreeze(ranking.inputsHash(), ANNA, NOW);
        assertThatThrownBy(() -> ranking.giveBack(" ")).hasMessageContaining("evaluation.refusal.reasonMissing");
        ranking.giveBack("Manca una verifica");
        assertThat(ranking.state()).isEqualTo(RankingState.DRAFT);
        assertThat(ranking.reason()).isEqualTo("Manca una verifica");
    }

    @Test
    void nothingIsRankedWithoutEvaluatedApplications() {
        assertThatThrownBy(() ->
                        Ranking.build(UUID.randomUUID(), 1, List.of(), RankingTerms.of(Euro.of(10), 60), ANNA, NOW))
                .hasMessageContaining("evaluation.refusal.nothingToRank");
    }

    @Test
    void twoEqualVotesDecideAndTheProposerHasNone() {
        Resolution resolution = resolution();
        assertThat(resolution.sum()).isEqualTo(Euro.of(10_000));
        assertThatThrownBy(() -> resolution.cast(ANNA, true, "", NOW))
                .hasMessageContaining("evaluation.refusal.samePerson");
        assertThat(resolution.cast(BRUNO, true, "", NOW)).isEmpty();
        assertThat(resolution.cast(BRUNO, true, "", NOW)).isEmpty();
        assertThat(resolution.votes()).hasSize(1);
        assertThatThrownBy(() -> resolution.cast(BRUNO, false, "ripenso", NOW))
                .hasMessageContaining("evaluation.refusal.alreadyVoted");
        assertThat(resolution.cast(CARLA, true, "", NOW)).isEqualTo(Optional.of(ResolutionState.APPROVED));
        assertThatThrownBy(() -> resolution.cast(ELIO, true, "", NOW))
                .hasMessageContaining("evaluation.refusal.resolutionDecided");
    }

    @Test
    void oneYesAndOneNoDecideNothingUntilTheThird() {
        Resolution resolution = resolution();
        assertThat(resolution.cast(BRUNO, true, "", NOW)).isEmpty();
        assertThatThrownBy(() -> resolution.cast(CARLA, false, " ", NOW))
                .hasMessageContaining("evaluation.refusal.reasonMissing");
        assertThat(resolution.cast(CARLA, false, "Importi da rivedere", NOW)).isEmpty();
        assertThat(resolution.state()).isEqualTo(ResolutionState.PROPOSED);
        assertThat(resolution.cast(ELIO, false, "Concordo", NOW)).isEqualTo(Optional.of(ResolutionState.REJECTED));
    }

    @Test
    void noResolutionOnARankingThatIsNotFrozen() {
        assertThatThrownBy(() -> Resolution.propose(ranking(), "Si concedono", ANNA, NOW))
                .hasMessageContaining("evaluation.refusal.rankingNotFrozen");
    }

    private static Resolution resolution() {
        Ranking ranking = ranking();
        ranking.proposeFreeze(ranking.inputsHash(), ANNA, NOW);
        ranking.freeze(ranking.inputsHash(), BRUNO, NOW);
        return Resolution.propose(ranking, "Si concedono i contributi", ANNA, NOW);
    }

    private static Ranking ranking() {
        return Ranking.build(
                UUID.randomUUID(),
                1,
                List.of(entry("1", 0, 10_000, "90.00"), entry("2", 0, 10_000, "80.00"), entry("3", 0, 10_000, "10.00")),
                RankingTerms.of(Euro.of(15_000), 60),
                ANNA,
                NOW);
    }

    private static RankingEntry entry(String protocol, int bonus, long requested, String... sheets) {
        return new RankingEntry(
                UUID.nameUUIDFromBytes(protocol.getBytes()),
                UUID.nameUUIDFromBytes(("o" + protocol).getBytes()),
                protocol,
                Arrays.stream(sheets).map(BigDecimal::new).toList(),
                bonus,
                Euro.of(requested),
                HUB);
    }
}
