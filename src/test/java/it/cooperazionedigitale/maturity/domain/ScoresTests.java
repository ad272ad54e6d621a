package it.cooperazionedigitale.maturity.domain;

import static it.cooperazionedigitale.maturity.MaturitySamples.QUESTIONS;
import static it.cooperazionedigitale.maturity.MaturitySamples.everything;
import static it.cooperazionedigitale.maturity.MaturitySamples.nothing;
import static it.cooperazionedigitale.maturity.MaturitySamples.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.maturity.MaturityBand;
import it.cooperazionedigitale.maturity.MaturitySamples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The formula, by examples worked out by hand and by what must hold for any answers. */
class ScoresTests {

    private static final int MANY = 500;

    private static Scores of(Map<String, List<String>> answers) {
        return Scores.of(QUESTIONS, answers);
    }

    /** Complete answers drawn by lot, always the same for a seed. */
    private static Map<String, List<String>> drawn(Random lot) {
        Map<String, List<String>> answers = new HashMap<>();
        for (Question question : QUESTIONS.questions()) {
            if (question instanceof TickQuestion ticks) {
                List<String> some = ticks.items().stream()
                        .map(Item::code)
                        .filter(code -> lot.nextBoolean())
                        .toList();
                answers.put(ticks.code(), some.isEmpty() ? List.of(TickQuestion.NONE) : some);
            } else if (question instanceof GradedQuestion graded) {
                graded.items()
                        .forEach(item -> answers.put(
                                graded.field(item),
                                List.of(graded.levels()
                                        .get(lot.nextInt(graded.levels().size()))
                                        .code())));
            }
        }
        return answers;
    }

    @Test
    void nothingIsZeroAndEverythingIsAHundred() {
        assertThat(of(nothing()).overall().points()).isZero();
        assertThat(of(nothing()).dimensions().values()).allMatch(share -> share.points() == 0);
        assertThat(of(everything()).overall().points()).isEqualTo(100);
        assertThat(of(everything()).questions().values()).allMatch(share -> share.points() == 100);
    }

    @Test
    void aQuestionIsTheShareOfItsTicks() {
        Map<String, List<String>> answers = new HashMap<>(nothing());
        answers.put("sicurezza", List.of("copie", "regole"));
        assertThat(of(answers).questions().get("sicurezza")).isEqualTo(Share.of(1, 3));
        assertThat(of(answers).dimensions().get("dati")).isEqualTo(Share.of(1, 6));
        assertThat(of(answers).overall()).isEqualTo(Share.of(1, 36));
        assertThat(of(answers).overall().points()).isEqualTo(3);
    }

    @Test
    void whatIsPlannedCountsHalfOfWhatIsDone() {
        Map<String, List<String>> answers = new HashMap<>(nothing());
        answers.put("aree-clienti", List.of("previsto"));
        assertThat(of(answers).questions().get("aree")).isEqualTo(Share.of(1, 20));
        answers.put("aree-clienti", List.of("fatto"));
        assertThat(of(answers).questions().get("aree")).isEqualTo(Share.of(1, 10));
    }

    @Test
    void aScaleCountsStepByStep() {
        Map<String, List<String>> answers = new HashMap<>(nothing());
        List<String> steps = List.of("no", "idea", "prototipo", "prova", "avvio", "uso");
        for (int at = 0; at < steps.size(); at++) {
            answers.put("intelligenza-testi", List.of(steps.get(at)));
            assertThat(of(answers).dimensions().get("automazione").points()).isEqualTo(at * 4);
        }
    }

    @Test
    void eachDimensionCountsTheSameWhateverTheNumberOfItsQuestions() {
        List<Integer> alone = QUESTIONS.dimensions().stream()
                .map(dimension -> {
                    Map<String, List<String>> answers = new HashMap<>(nothing());
                    answers.putAll(share(dimension, 1, 1));
                    return of(answers).overall().points();
                })
                .toList();
        assertThat(alone).containsOnly(17).hasSize(6);
    }

    @Test
    void onlyTheEndIsRoundedAndHalvesGoUp() {
        assertThat(Share.of(1, 200).points()).isEqualTo(1);
        assertThat(Share.of(1, 201).points()).isZero();
        assertThat(Share.of(251, 1000).points()).isEqualTo(25);
        assertThat(Share.of(255, 1000).points()).isEqualTo(26);
        assertThat(Share.mean(List.of(Share.of(1, 3), Share.of(1, 3), Share.of(1, 3))))
                .isEqualTo(Share.of(1, 3));
        assertThatThrownBy(() -> Share.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBandsMeetWithoutGapOrOverlap() {
        Map<MaturityBand, List<Integer>> found = new HashMap<>();
        IntStream.rangeClosed(0, 100)
                .forEach(points -> found.computeIfAbsent(MaturityBand.of(points), band -> new ArrayList<>())
                        .add(points));
        assertThat(found).containsOnlyKeys(MaturityBand.values());
        found.forEach((band, all) -> {
            assertThat(all.get(0)).isEqualTo(band.lowest());
            assertThat(all.get(all.size() - 1)).isEqualTo(band.highest());
        });
        assertThat(MaturityBand.of(25)).isEqualTo(MaturityBand.BASIC);
        assertThat(MaturityBand.of(26)).isEqualTo(MaturityBand.AVERAGE);
        assertThat(MaturityBand.of(51)).isEqualTo(MaturityBand.GOOD);
        assertThat(MaturityBand.of(76)).isEqualTo(MaturityBand.ADVANCED);
        assertThatThrownBy(() -> MaturityBand.of(101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyAnswersGiveScoresInRangeWhoseMeanIsTheWhole() {
        Random lot = new Random(11);
        for (int turn = 0; turn < MANY; turn++) {
            Scores scores = of(drawn(lot));
            assertThat(scores.dimensions()).hasSize(6);
            assertThat(scores.questions()).hasSize(11);
            double mean = scores.dimensions().values().stream()
                    .mapToDouble(
                            share -> share.part().doubleValue() / share.whole().doubleValue())
                    .average()
                    .orElseThrow();
            assertThat(scores.overall().points()).isBetween((int) Math.floor(mean * 100), (int) Math.ceil(mean * 100));
        }
    }

    @Test
    void oneStepBetterNeverLowersAnything() {
        Random lot = new Random(7);
        for (int turn = 0; turn < MANY; turn++) {
            Map<String, List<String>> answers = drawn(lot);
            Scores before = of(answers);
            GradedQuestion question = (GradedQuestion) QUESTIONS.questions().stream()
                    .filter(GradedQuestion.class::isInstance)
                    .skip(lot.nextInt(4))
                    .findFirst()
                    .orElseThrow();
            String field = question.fields().get(lot.nextInt(question.fields().size()));
            answers.put(
                    field,
                    List.of(question.levels().get(question.levels().size() - 1).code()));
            Scores after = of(answers);
            assertThat(after.overall()).isGreaterThanOrEqualTo(before.overall());
            before.dimensions()
                    .forEach((code, share) ->
                            assertThat(after.dimensions().get(code)).isGreaterThanOrEqualTo(share));
        }
    }

    @Test
    void theOrderOfTicksDoesNotMatter() {
        Map<String, List<String>> answers = new HashMap<>(MaturitySamples.share(1, 2));
        Scores before = of(answers);
        answers.replaceAll((field, codes) ->
                codes.stream().sorted(java.util.Comparator.reverseOrder()).toList());
        assertThat(of(answers)).isEqualTo(before);
    }

    @Test
    void answersThatLackSomethingHaveNoScore() {
        for (String field : everything().keySet()) {
            Map<String, List<String>> answers = new HashMap<>(everything());
            answers.remove(field);
            assertThat(QUESTIONS.complete(answers)).as(field).isFalse();
            assertThatThrownBy(() -> of(answers)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
