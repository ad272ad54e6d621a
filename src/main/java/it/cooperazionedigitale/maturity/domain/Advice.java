package it.cooperazionedigitale.maturity.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What to do next, from the answers alone: the same answers give the same advice.
 *
 * @param imbalances one thing far ahead of another
 * @param gaps questions below half of the best answer, the lowest first
 */
public record Advice(List<Imbalance> imbalances, List<Gap> gaps) {

    /** Points below which a question is a gap. */
    public static final int LOW = 50;

    /**
     * A question with a low answer.
     *
     * @param question the question, which knows what to do
     * @param points its score
     * @param lacking the lines that hold it down
     */
    public record Gap(Question question, int points, List<Item> lacking) {}

    /** The advice for complete answers; equal scores stay in the order of the questions. */
    public static Advice of(Questionnaire questionnaire, Map<String, List<String>> answers) {
        Scores scores = Scores.of(questionnaire, answers);
        return new Advice(
                questionnaire.imbalances().stream()
                        .filter(imbalance -> imbalance.in(scores))
                        .toList(),
                questionnaire.questions().stream()
                        .sorted(Comparator.comparing(question -> share(scores, question)))
                        .map(question ->
                                new Gap(question, share(scores, question).points(), question.lacking(answers)))
                        .filter(gap -> gap.points() < LOW)
                        .toList());
    }

    private static Share share(Scores scores, Question question) {
        return Objects.requireNonNull(scores.questions().get(question.code()));
    }
}
