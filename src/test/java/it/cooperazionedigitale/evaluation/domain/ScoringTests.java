package it.cooperazionedigitale.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScoringTests {

    private static final Instant NOW = Instant.parse("2027-05-01T10:00:00Z");
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("NEED", "Bisogno", "", 3, 25, List.of("0", "1", "2", "3")),
            new Criterion("IMPACT", "Effetti", "", 5, 45, List.of("0", "1", "2", "3", "4", "5")),
            new Criterion("COST", "Costi", "", 4, 30, List.of("0", "1", "2", "3", "4")));

    @Test
    void theTotalIsTheSumOfScoreByWeightRoundedOnceHalfUp() {
        // 2/3 of 25 = 16.666..., 4/5 of 45 = 36, 1/4 of 30 = 7.5
        Map<String, Mark> marks =
                Map.of("NEED", new Mark(2, "a"), "IMPACT", new Mark(4, "b"), "COST", new Mark(1, "c"));
        assertThat(Scoring.weighted(marks, CRITERIA)).isEqualTo(new BigDecimal("60.17"));
    }

    @Test
    void fullScoresGiveOneHundredAndNoneGivesZero() {
        Map<String, Mark> full = Map.of("NEED", new Mark(3, "a"), "IMPACT", new Mark(5, "b"), "COST", new Mark(4, "c"));
        assertThat(Scoring.weighted(full, CRITERIA)).isEqualTo(new BigDecimal("100.00"));
        assertThat(Scoring.weighted(Map.of(), CRITERIA)).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void theMeanOfTwoTotalsIsRoundedHalfUp() {
        assertThat(Scoring.mean(List.of(new BigDecimal("60.17"), new BigDecimal("70.00"))))
                .isEqualTo(new BigDecimal("65.09"));
    }

    @Test
    void aGapEqualToTheRuleIsNoDivergenceYet() {
        assertThat(Scoring.diverge(List.of(new BigDecimal("50.00"), new BigDecimal("70.00")), 20))
                .isFalse();
        assertThat(Scoring.diverge(List.of(new BigDecimal("50.00"), new BigDecimal("70.01")), 20))
                .isTrue();
        assertThat(Scoring.diverge(List.of(new BigDecimal("50.00")), 20)).isFalse();
    }

    @Test
    void divergentSheetsNeedOneMore() {
        List<BigDecimal> apart = List.of(new BigDecimal("40.00"), new BigDecimal("80.00"));
        List<BigDecimal> near = List.of(new BigDecimal("70.00"), new BigDecimal("80.00"));
        assertThat(Scoring.needed(List.of(), 2, 20)).isEqualTo(2);
        assertThat(Scoring.needed(near, 2, 20)).isEqualTo(2);
        assertThat(Scoring.needed(apart, 2, 20)).isEqualTo(3);
        assertThat(Scoring.needed(List.of(apart.get(0), apart.get(1), near.get(0)), 2, 20))
                .isEqualTo(3);
    }

    @Test
    void saraCannotHandInASheetWithoutScoreAndCommentOnEveryCriterion() {
        ScoreSheet sheet = sheet();
        sheet.save(
                Map.of("NEED", new Mark(2, "chiaro"), "IMPACT", new Mark(4, " "), "COST", new Mark(null, "vago")),
                "",
                null,
                CRITERIA,
                NOW);
        assertThat(sheet.missing(CRITERIA)).extracting(Criterion::code).containsExactly("IMPACT", "COST");
        assertThatThrownBy(() -> sheet.submit(CRITERIA, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("evaluation.refusal.sheetIncomplete");
        assertThat(sheet.total()).isNull();
    }

    @Test
    void aScoreOutsideTheScaleOrOfAnotherCriterionIsRefused() {
        ScoreSheet sheet = sheet();
        for (int score : new int[] {-1, 4}) {
            assertThatThrownBy(() -> sheet.save(Map.of("NEED", new Mark(score, "x")), "", null, CRITERIA, NOW))
                    .hasMessageContaining("evaluation.refusal.scoreOutOfRange");
        }
        assertThatThrownBy(() -> sheet.save(Map.of("LUCK", new Mark(1, "x")), "", null, CRITERIA, NOW))
                .hasMessageContaining("evaluation.refusal.noSuchCriterion");
        assertThat(sheet.marks()).isEmpty();
    }

    @Test
    void aDraftBasedOnAnOlderSheetIsRefused() {
        ScoreSheet sheet = sheet();
        assertThatThrownBy(() -> sheet.save(Map.of(), "", 7L, CRITERIA, NOW))
                .hasMessageContaining("evaluation.refusal.sheetChangedMeanwhile");
    }

    @Test
    void aReopenedSheetLosesItsTotalAndKeepsItsMarks() {
        ScoreSheet sheet = sheet();
        sheet.save(
                Map.of("NEED", new Mark(3, "a"), "IMPACT", new Mark(5, "b"), "COST", new Mark(4, "c")),
                "solo per noi",
                null,
                CRITERIA,
                NOW);
        sheet.submit(CRITERIA, NOW);
        assertThat(sheet.total()).isEqualTo(new BigDecimal("100.00"));
        sheet.reopen(NOW);
        assertThat(sheet.total()).isNull();
        assertThat(sheet.submittedAt()).isNull();
        assertThat(sheet.mark("COST")).isEqualTo(new Mark(4, "c"));
    }

    private static ScoreSheet sheet() {
        EvaluatorAssignment assignment = EvaluatorAssignment.propose(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), NOW);
        return ScoreSheet.open(assignment, NOW);
    }
}
