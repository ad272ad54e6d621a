package it.cooperazionedigitale.forms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.Condition.Clause;
import it.cooperazionedigitale.forms.Condition.Operator;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of whom. */
class AskingTests {

    private static final FormSection FIRST = new FormSection(
            "first",
            "Prima",
            null,
            List.of(
                    Asked.of("site", QuestionType.YES_NO, true),
                    Asked.when("address", QuestionType.SHORT, Condition.is("site", "yes")),
                    Asked.when("visits", QuestionType.NUMBER, Condition.is("address", "www.example.org"))));
    private static final FormSection SECOND = new FormSection(
            "second",
            "Seconda",
            null,
            List.of(Asked.of("plan", QuestionType.LONG, true)),
            Condition.is("site", "no"),
            List.of());
    private static final FormDefinition FORM = new FormDefinition(Ids.next(), "modulo", 1, List.of(FIRST, SECOND));

    private static List<String> asked(Map<String, Object> answers) {
        return ids(Asking.of(FORM, answers));
    }

    private static List<String> ids(AskedForm asked) {
        return asked.sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::id)
                .toList();
    }

    @Test
    void aConditionOpensAndClosesQuestionsAndSections() {
        assertThat(asked(Map.of())).containsExactly("site");
        assertThat(asked(Map.of("site", "yes"))).containsExactly("site", "address");
        assertThat(asked(Map.of("site", "no"))).containsExactly("site", "plan");
    }

    @Test
    void whatIsHiddenHidesWhatHangsOnIt() {
        Map<String, Object> all = Map.of("site", "yes", "address", "www.example.org", "visits", "12");
        assertThat(asked(all)).containsExactly("site", "address", "visits");
        Map<String, Object> changed = Map.of("site", "no", "address", "www.example.org", "visits", "12");
        assertThat(Asking.of(FORM, changed).answers()).isEqualTo(Map.of("site", "no"));
    }

    @Test
    void whatIsNotAskedIsNotMissing() {
        assertThat(lacking(Map.of("site", "yes"))).containsExactly("address");
        assertThat(lacking(Map.of("site", "no"))).containsExactly("plan");
        assertThat(lacking(Map.of("site", "no", "plan", "Lo faremo"))).isEmpty();
    }

    private static List<String> lacking(Map<String, Object> answers) {
        return new Lacking(Asking.of(FORM, answers), Map.of())
                .all().stream().map(AnswerProblem::questionId).toList();
    }

    @Test
    void anAnswerToAHiddenQuestionIsNotTakenAndAnOldOneNotLost() {
        Map<String, Object> stored = Map.of("site", "yes", "address", "www.example.org");
        CheckedAnswers checked = AnswerCheck.of(
                FORM,
                FIRST,
                stored,
                Map.of("site", List.of("no"), "address", List.of("www.evil.example"), "visits", List.of("7")),
                Lists.SOME);
        assertThat(checked)
                .isEqualTo(new CheckedAnswers(Map.of("site", "no", "address", "www.example.org"), List.of()));
        assertThat(AnswerCheck.of(FORM, SECOND, stored, Map.of("plan", List.of("x")), Lists.SOME))
                .as("a section that is not asked takes nothing")
                .isEqualTo(new CheckedAnswers(Map.of(), List.of()));
        assertThat(AnswerCheck.of(FORM, FIRST, checked.values(), Map.of("site", List.of("yes")), Lists.SOME)
                        .values())
                .as("asked again, the empty field counts")
                .isEqualTo(Map.of("site", "yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "IS,red,red,true",
        "IS,red,blue,false",
        "IS,red,,false",
        "IS_NOT,red,blue,true",
        "IS_NOT,red,red,false",
        "IS_NOT,red,,true",
        "ANSWERED,'',x,true",
        "ANSWERED,'',,false",
        "UNANSWERED,'',,true",
        "UNANSWERED,'',x,false",
        "AT_LEAST,1.000,1.000,true",
        "AT_LEAST,1.000,999,false",
        "AT_LEAST,1.000,'1.000,01',true",
        "AT_LEAST,1.000,,false",
        "AT_LEAST,1.000,tanto,false",
        "AT_MOST,1.000,999,true",
        "AT_MOST,1.000,1.001,false",
        "AT_MOST,1.000,,false",
        "AT_LEAST,01/02/2027,31/01/2027,false",
        "AT_LEAST,01/02/2027,01/02/2027,true",
        "AT_MOST,01/02/2027,31/12/2026,true"
    })
    void anOperatorLooksAtOneAnswer(Operator operator, String value, String answer, boolean holds) {
        Map<String, Object> answers = answer == null ? Map.of() : Map.of("it", answer);
        Condition one = new Condition(true, List.of(new Clause("it", operator, value)));
        assertThat(Conditions.hold(one, answers)).isEqualTo(holds);
    }

    @Test
    void ofSeveralAnswersOneIsEnough() {
        Condition red = Condition.is("it", "red");
        assertThat(Conditions.hold(red, Map.of("it", List.of("blue", "red")))).isTrue();
        assertThat(Conditions.hold(red, Map.of("it", List.of("blue")))).isFalse();
        assertThat(Conditions.hold(red, Map.of("it", List.of()))).isFalse();
    }

    /** A thousand forms by chance: the page never hides what the server asks, and the server asks only what the page showed. */
    @Test
    void whatAPageLeavesOpenIsDecidedAsOnTheServer() {
        Random chance = new Random(20261122);
        int hidden = 0;
        for (int round = 0; round < 1_000; round++) {
            FormDefinition form = form(chance);
            Map<String, Object> answers = answers(form, chance);
            AskedForm asked = Asking.of(form, answers);
            for (FormSection section : asked.sections()) {
                FormSection whole = form.section(section.id()).orElseThrow();
                Map<Question, Condition> page = Asking.page(form, whole, answers);
                Map<String, Object> counted = new HashMap<>();
                Set<String> shown = page.entrySet().stream()
                        .filter(entry -> {
                            boolean holds = Conditions.hold(entry.getValue(), counted);
                            Object answer = answers.get(entry.getKey().id());
                            if (holds && answer != null) {
                                counted.put(entry.getKey().id(), answer);
                            }
                            return holds;
                        })
                        .map(entry -> entry.getKey().id())
                        .collect(Collectors.toSet());
                assertThat(shown)
                        .isEqualTo(
                                section.questions().stream().map(Question::id).collect(Collectors.toSet()));
                hidden += whole.questions().size() - shown.size();
            }
            assertThat(asked).isEqualTo(Asking.of(form, asked.answers()));
        }
        assertThat(hidden).as("there was something to hide").isGreaterThan(500);
    }

    private static FormDefinition form(Random chance) {
        List<FormSection> sections = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (int s = 0; s < 3; s++) {
            List<Question> questions = new ArrayList<>();
            Condition sectionWhen = condition(before, chance);
            for (int q = 0; q < 5; q++) {
                String id = "q" + s + "-" + q;
                questions.add(Asked.when(id, QuestionType.CHOICE, condition(before, chance)));
                before.add(id);
            }
            sections.add(new FormSection("s" + s, "S", null, questions, s == 0 ? null : sectionWhen, List.of()));
        }
        return new FormDefinition(Ids.next(), "modulo", 1, sections);
    }

    private static Condition condition(List<String> before, Random chance) {
        if (before.isEmpty() || chance.nextInt(3) == 0) {
            return null;
        }
        Operator[] operators = {Operator.IS, Operator.IS_NOT, Operator.ANSWERED, Operator.UNANSWERED};
        List<Clause> clauses = new ArrayList<>();
        for (int clause = 0; clause <= chance.nextInt(3); clause++) {
            clauses.add(new Clause(
                    before.get(chance.nextInt(before.size())),
                    operators[chance.nextInt(operators.length)],
                    chance.nextBoolean() ? "red" : "blue"));
        }
        return new Condition(chance.nextBoolean(), clauses);
    }

    private static Map<String, Object> answers(FormDefinition form, Random chance) {
        Map<String, Object> answers = new HashMap<>();
        form.sections()
                .forEach(section -> section.questions().forEach(question -> {
                    if (chance.nextInt(4) > 0) {
                        answers.put(question.id(), chance.nextBoolean() ? "red" : "blue");
                    }
                }));
        return answers;
    }

    @Test
    void twoHundredQuestionsAreGoneThroughOnce() {
        List<Question> questions = new ArrayList<>();
        for (int n = 0; n < 200; n++) {
            questions.add(Asked.when("q" + n, QuestionType.SHORT, n == 0 ? null : Condition.is("q" + (n - 1), "si")));
        }
        FormDefinition form =
                new FormDefinition(Ids.next(), "modulo", 1, List.of(new FormSection("one", "Una", null, questions)));
        Map<String, Object> all = new HashMap<>();
        questions.forEach(question -> all.put(question.id(), "si"));
        assertThat(ids(Asking.of(form, all))).hasSize(200);
        all.put("q99", "no");
        assertThat(ids(Asking.of(form, all))).hasSize(100);
    }
}
