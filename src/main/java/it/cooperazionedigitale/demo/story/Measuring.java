package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.maturity.domain.Dimension;
import it.cooperazionedigitale.maturity.domain.GradedQuestion;
import it.cooperazionedigitale.maturity.domain.Item;
import it.cooperazionedigitale.maturity.domain.Level;
import it.cooperazionedigitale.maturity.domain.MaturityQuestions;
import it.cooperazionedigitale.maturity.domain.Question;
import it.cooperazionedigitale.maturity.domain.TickQuestion;
import it.cooperazionedigitale.maturity.usecase.AnswerDimension;
import it.cooperazionedigitale.maturity.usecase.BeginAssessment;
import it.cooperazionedigitale.maturity.usecase.CompleteAssessment;
import it.cooperazionedigitale.organisations.domain.Profile;
import it.cooperazionedigitale.organisations.usecase.UpdateOrganisation;
import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.VatNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How digital the cooperatives say they are: enough of Giulia's sector and region to compare with, too few of Chiara's. */
@Component
class Measuring {

    private static final String CARE = "88.99";
    private static final List<String> OTHERS = List.of("01.13", "56.11", "81.30");
    private static final List<String> BASILICATA = List.of("076", "077");
    private static final int EACH_FOURTH = 4;
    private static final int BEST = 10;

    private final Stage stage;
    private final MaturityQuestions questionnaires;
    private final Checking checking;
    private final UpdateOrganisation update;

    Measuring(Stage stage, MaturityQuestions questionnaires, Checking checking, UpdateOrganisation update) {
        this.stage = stage;
        this.questionnaires = questionnaires;
        this.checking = checking;
        this.update = update;
    }

    /** What people do with a check. */
    @Component
    record Checking(BeginAssessment begin, AnswerDimension answer, CompleteAssessment complete) {}

    /** Every fourth body and those of Basilicata once, Giulia's and Chiara's not long ago; Giulia's has begun again. */
    void check(List<Body> bodies, Instant first, Instant today) {
        for (int at = 2; at < bodies.size(); at++) {
            Body body = bodies.get(at);
            if (at % EACH_FOURTH == 0 || BASILICATA.contains(body.comuneCode().substring(0, 3))) {
                stage.at(first.plus(Duration.ofDays(at)));
                whole(body, at, at % EACH_FOURTH == 0 ? CARE : OTHERS.get(at % EACH_FOURTH - 1), at % 3);
            }
        }
        stage.at(today.minus(Duration.ofDays(700)));
        whole(bodies.get(1), 1, OTHERS.get(0), 1);
        stage.at(today.minus(Duration.ofDays(200)));
        whole(bodies.get(0), 0, CARE, 2);
        stage.at(today.minus(Duration.ofDays(30)));
        whole(bodies.get(1), 1, OTHERS.get(0), 3);
        stage.at(today.minus(Duration.ofDays(2)));
        UUID again = begin(bodies.get(0), "again");
        answer(bodies.get(0), again, "strategia", 0, 3);
        stage.after(Duration.ofMinutes(9));
        stage.does(
                DemoPerson.LUCA,
                luca -> Ids.named(
                        "check/luca",
                        () -> checking.answer()
                                .answer(
                                        again,
                                        "strumenti",
                                        Edition.at(0),
                                        answers(dimension("strumenti"), 0, 3),
                                        true,
                                        luca)));
    }

    private void whole(Body body, int seed, String activity, int level) {
        stage.does(
                body.owner(),
                viewer -> update.update(
                        body.id(),
                        new Profile(
                                body.name(),
                                null,
                                VatNumber.parse(body.taxCode().value()).orElseThrow(),
                                null,
                                null,
                                activity),
                        null,
                        viewer));
        UUID check = begin(body, "level" + level);
        questionnaires.current().dimensions().forEach(dimension -> answer(body, check, dimension.code(), seed, level));
        stage.after(Duration.ofMinutes(14));
        stage.does(body.owner(), viewer -> checking.complete().complete(check, viewer));
    }

    private UUID begin(Body body, String name) {
        return Ids.named(
                "check/" + body.taxCode().value() + "/" + name,
                () -> stage.<UUID>as(body.owner(), viewer -> checking.begin().begin(null, viewer)));
    }

    private void answer(Body body, UUID check, String code, int seed, int level) {
        stage.does(
                body.owner(),
                viewer -> Ids.named(
                        "answers/" + check + "/" + code,
                        () -> checking.answer()
                                .answer(
                                        check,
                                        code,
                                        Edition.at(0),
                                        answers(dimension(code), seed, level),
                                        true,
                                        viewer)));
    }

    private Dimension dimension(String code) {
        return questionnaires.current().dimension(code).orElseThrow();
    }

    /** Answers that differ from body to body and are always the same for one; the level is 0 to 3. */
    private static Map<String, List<String>> answers(Dimension dimension, int seed, int level) {
        Map<String, List<String>> answers = new HashMap<>();
        for (Question question : dimension.questions()) {
            int reached = level * 2 + Math.floorMod(question.code().hashCode() + seed * 7 / 4, 4);
            if (question instanceof TickQuestion ticks) {
                List<String> some = ticks.items().stream()
                        .limit((long) ticks.items().size() * reached / BEST)
                        .map(Item::code)
                        .toList();
                answers.put(ticks.code(), some.isEmpty() ? List.of(TickQuestion.NONE) : some);
            } else if (question instanceof GradedQuestion graded) {
                int top = graded.levels().size() - 1;
                for (int at = 0; at < graded.items().size(); at++) {
                    Level chosen = graded.levels().get(top * Math.max(0, reached - at % 4) / BEST);
                    answers.put(graded.field(graded.items().get(at)), List.of(chosen.code()));
                }
            }
        }
        return answers;
    }
}
