package it.cooperazionedigitale.maturity.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of complete answers. A question is the share of the best possible answer: of the ticks, or of the points of its
 * scale over all lines. A dimension is the mean of its questions, the whole the mean of the dimensions, whatever the number of
 * questions in each. All of it is exact; only what is shown is rounded, to whole points of 0 to 100, halves upwards.
 *
 * @param overall the whole
 * @param dimensions by code, in order
 * @param questions by code, in order
 */
public record Scores(Share overall, Map<String, Share> dimensions, Map<String, Share> questions) {

    /** Scores the answers to a questionnaire, which must be complete. */
    public static Scores of(Questionnaire questionnaire, Map<String, List<String>> answers) {
        if (!questionnaire.complete(answers)) {
            throw new IllegalArgumentException("answers are missing");
        }
        Map<String, Share> dimensions = new LinkedHashMap<>();
        Map<String, Share> questions = new LinkedHashMap<>();
        for (Dimension dimension : questionnaire.dimensions()) {
            Map<String, Share> own = new LinkedHashMap<>();
            dimension.questions().forEach(question -> own.put(question.code(), question.share(answers)));
            dimensions.put(dimension.code(), Share.mean(own.values()));
            questions.putAll(own);
        }
        return new Scores(Share.mean(dimensions.values()), dimensions, questions);
    }

    /** The mean of some questions. */
    public Share meanOf(Collection<String> codes) {
        return Share.mean(codes.stream().map(questions::get).toList());
    }
}
