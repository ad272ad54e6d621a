package it.cooperazionedigitale.forms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.AnswerRule.Kind;
import it.cooperazionedigitale.forms.AnswerRule.Relation;
import it.cooperazionedigitale.forms.AnswerRule.Side;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold between answers. */
class KeptRulesTests {

    private static final String SAYS = "La somma non torna: {0} 'ricontrolla'";

    private static List<AnswerProblem> check(Side left, Relation relation, Side right, Map<String, Object> answers) {
        FormSection section = new FormSection(
                "one",
                "Una",
                null,
                List.of(Asked.of("first", QuestionType.SHORT, false), Asked.of("at", QuestionType.SHORT, false)),
                null,
                List.of(new AnswerRule("at", left, relation, right, SAYS)));
        return KeptRules.of(section, answers);
    }

    private static final List<AnswerProblem> BROKEN =
            List.of(new AnswerProblem("at", "forms.problem.rule", List.of(SAYS)));

    @Test
    void sumsAreHeldAgainstAmounts() {
        Side sum = new Side(Kind.SUM, List.of("a", "b", "c"), null, null);
        assertThat(check(sum, Relation.AT_MOST, Side.fixed("10.000"), Map.of("a", "9.999,50", "b", "0,50")))
                .isEmpty();
        assertThat(check(sum, Relation.AT_MOST, Side.fixed("10.000"), Map.of("a", "9.999,50", "b", "0,51")))
                .isEqualTo(BROKEN);
        assertThat(check(sum, Relation.EQUAL, Side.answer("total"), Map.of("a", "1", "c", "2", "total", "3,00")))
                .isEmpty();
    }

    @Test
    void anAmountIsReadHoweverStaffWroteIt() {
        for (String written : List.of("10.000 €", "€ 10.000,00", "10000")) {
            assertThat(check(Side.answer("a"), Relation.AT_MOST, Side.fixed(written), Map.of("a", "10.000,01")))
                    .as(written)
                    .isEqualTo(BROKEN);
        }
    }

    @Test
    void aTableIsSummedByColumnAndCountedByRows() {
        Map<String, Object> answers =
                Map.of("costs", List.of(Map.of("cost", "1.000"), Map.of("name", "x"), Map.of("cost", "500,25")));
        assertThat(check(Side.column("costs", "cost"), Relation.EQUAL, Side.fixed("1.500,25"), answers))
                .isEmpty();
        Side rows = new Side(Kind.COUNT, List.of("costs"), null, null);
        assertThat(check(rows, Relation.AT_LEAST, Side.fixed("3"), answers)).isEmpty();
        assertThat(check(rows, Relation.MORE, Side.fixed("3"), answers)).isEqualTo(BROKEN);
    }

    @Test
    void daysAreHeldAgainstDays() {
        Map<String, Object> answers = Map.of("from", "31/12/2026", "to", "01/01/2027");
        assertThat(check(Side.answer("from"), Relation.LESS, Side.answer("to"), answers))
                .isEmpty();
        assertThat(check(Side.answer("to"), Relation.LESS, Side.answer("from"), answers))
                .isEqualTo(BROKEN);
        assertThat(check(Side.answer("to"), Relation.AT_MOST, Side.fixed("31/12/2026"), answers))
                .isEqualTo(BROKEN);
    }

    @Test
    void aSideThatIsNotGivenIsNotLookedAt() {
        for (Relation relation : Relation.values()) {
            assertThat(check(Side.answer("a"), relation, Side.answer("b"), Map.of("a", "1")))
                    .isEmpty();
            assertThat(check(Side.answer("a"), relation, Side.fixed("1"), Map.of("a", "tanto")))
                    .isEmpty();
        }
    }

    @Test
    void whereItsQuestionIsNotAskedTheFirstOneTellsIt() {
        FormSection section = new FormSection(
                "one",
                "Una",
                null,
                List.of(Asked.of("first", QuestionType.SHORT, false)),
                null,
                List.of(new AnswerRule("at", Side.fixed("1"), Relation.EQUAL, Side.fixed("2"), SAYS)));
        assertThat(KeptRules.of(section, Map.of()))
                .extracting(AnswerProblem::questionId)
                .containsExactly("first");
    }

    /** Of any two days and any two numbers exactly one of less, equal, more holds, and at most is not more. */
    @Test
    void relationsAgreeWithEachOther() {
        Random chance = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            boolean days = chance.nextBoolean();
            Map<String, Object> two = Map.of("a", value(days, chance), "b", value(days, chance));
            boolean less = holds(Relation.LESS, two);
            boolean equal = holds(Relation.EQUAL, two);
            boolean more = holds(Relation.MORE, two);
            assertThat(List.of(less, equal, more)).as(two.toString()).containsOnlyOnce(true);
            assertThat(holds(Relation.AT_MOST, two)).isEqualTo(!more);
            assertThat(holds(Relation.AT_LEAST, two)).isEqualTo(!less);
        }
    }

    private static String value(boolean day, Random chance) {
        return day
                ? ItalianFormats.typed(LocalDate.of(2027, 1, 1).plusDays(chance.nextInt(5)))
                : ItalianFormats.number(chance.nextInt(3) * 1_000L) + (chance.nextBoolean() ? ",50" : "");
    }

    private static boolean holds(Relation relation, Map<String, Object> answers) {
        return check(Side.answer("a"), relation, Side.answer("b"), answers).isEmpty();
    }
}
