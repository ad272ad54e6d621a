package it.cooperazionedigitale.maturity;

import it.cooperazionedigitale.maturity.domain.Dimension;
import it.cooperazionedigitale.maturity.domain.GradedQuestion;
import it.cooperazionedigitale.maturity.domain.Item;
import it.cooperazionedigitale.maturity.domain.MaturityQuestions;
import it.cooperazionedigitale.maturity.domain.Questionnaire;
import it.cooperazionedigitale.maturity.domain.TickQuestion;
import it.cooperazionedigitale.maturity.usecase.AnswerDimension;
import it.cooperazionedigitale.maturity.usecase.BeginAssessment;
import it.cooperazionedigitale.maturity.usecase.CompleteAssessment;
import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Answers to the questionnaire, and checks made of them. */
public final class MaturitySamples {

    /** The questions as they are asked now. */
    public static final Questionnaire QUESTIONS =
            new MaturityQuestions(JsonMapper.builder().build()).current();

    private final ApplicationContext context;

    public MaturitySamples(ApplicationContext context) {
        this.context = context;
    }

    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** The worst complete answers: nothing of anything. */
    public static Map<String, List<String>> nothing() {
        return share(0, 1);
    }

    /** The best answers. */
    public static Map<String, List<String>> everything() {
        return share(1, 1);
    }

    /** Complete answers that tick this share of each question and reach this share of each scale, rounded down. */
    public static Map<String, List<String>> share(int part, int whole) {
        Map<String, List<String>> answers = new HashMap<>();
        QUESTIONS.dimensions().forEach(dimension -> answers.putAll(share(dimension, part, whole)));
        return answers;
    }

    /** The same for one dimension. */
    public static Map<String, List<String>> share(Dimension dimension, int part, int whole) {
        Map<String, List<String>> answers = new HashMap<>();
        dimension.questions().forEach(question -> {
            if (question instanceof TickQuestion ticks) {
                int many = ticks.items().size() * part / whole;
                answers.put(
                        ticks.code(),
                        many == 0
                                ? List.of(TickQuestion.NONE)
                                : ticks.items().stream()
                                        .limit(many)
                                        .map(Item::code)
                                        .toList());
            } else if (question instanceof GradedQuestion graded) {
                String level = graded.levels()
                        .get((graded.levels().size() - 1) * part / whole)
                        .code();
                IntStream.range(0, graded.items().size())
                        .forEach(at -> answers.put(graded.field(graded.items().get(at)), List.of(level)));
            }
        });
        return answers;
    }

    /** A check that lacks nothing but its end. */
    public UUID answered(Viewer viewer, int part, int whole) {
        UUID check = the(BeginAssessment.class).begin(null, viewer);
        QUESTIONS
                .dimensions()
                .forEach(dimension -> the(AnswerDimension.class)
                        .answer(check, dimension.code(), Edition.at(0), share(dimension, part, whole), true, viewer));
        return check;
    }

    /** A completed check. */
    public UUID completed(Viewer viewer, int part, int whole) {
        UUID check = answered(viewer, part, whole);
        the(CompleteAssessment.class).complete(check, viewer);
        return check;
    }
}
