package it.cooperazionedigitale.forms.domain;

import static it.cooperazionedigitale.forms.domain.FormSamples.choice;
import static it.cooperazionedigitale.forms.domain.FormSamples.form;
import static it.cooperazionedigitale.forms.domain.FormSamples.question;
import static it.cooperazionedigitale.forms.domain.FormSamples.ruled;
import static it.cooperazionedigitale.forms.domain.FormSamples.section;
import static it.cooperazionedigitale.forms.domain.FormSamples.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.AnswerRule.Relation;
import it.cooperazionedigitale.forms.AnswerRule.Side;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.Condition.Clause;
import it.cooperazionedigitale.forms.Condition.Operator;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DefinitionCheckTests {

    private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");

    private static List<String> faults(FormSection... sections) {
        return DefinitionCheck.faults("modulo", form(sections)).stream()
                .map(fault -> (fault.question() == null ? fault.section() : fault.question()) + " "
                        + fault.key().substring("forms.fault.".length()))
                .toList();
    }

    private static Question limited(Long min, Long max, Integer maxLength) {
        return new Question("n", QuestionType.NUMBER, "Quanti?", null, null, true, maxLength, min, max, List.of());
    }

    @Test
    void aFormThatCanBeAskedHasNoFaults() {
        assertThat(faults(
                        section(
                                "one",
                                question("sedi", QuestionType.YES_NO),
                                question("quante", QuestionType.NUMBER, Condition.is("sedi", "yes")),
                                choice("colore", "rosso", "blu")),
                        section(
                                "two",
                                new Condition(
                                        false,
                                        List.of(
                                                new Clause("colore", Operator.IS, "blu"),
                                                new Clause("quante", Operator.AT_LEAST, "1.200"))),
                                table("spese", question("importo", QuestionType.MONEY)))))
                .isEmpty();
    }

    @Test
    void versionsFollowEachOther() {
        FormContent content = form(section("one", question("need", QuestionType.LONG)));
        FormDefinition third = PublishedForm.publish("modulo", 2, content, NOW).definition();
        assertThat(third)
                .isEqualTo(new FormDefinition(
                        third.id(), "modulo", 3, "Domanda di prova", FormPurpose.APPLICATION, content.sections()));
    }

    @Test
    void allFaultsAreToldAtOnceEachWithItsPlace() {
        assertThat(faults(
                        section("one", question("a", QuestionType.SHORT), question("a b", QuestionType.SHORT)),
                        section("one", question("a", QuestionType.SHORT), limited(5L, 2L, 0)),
                        section("Three")))
                .containsExactlyInAnyOrder(
                        "a b id",
                        "one sectionTwice",
                        "a questionTwice",
                        "n length",
                        "n bounds",
                        "Three id",
                        "Three emptySection");
        assertThat(faults()).containsExactly("null noSections");
        assertThatThrownBy(() -> PublishedForm.publish("modulo", 0, form(section("one")), NOW))
                .isInstanceOf(NotAskable.class)
                .hasMessageContaining("emptySection");
    }

    @Test
    void answersToChooseFromAreThereAndDiffer() {
        assertThat(faults(section("one", choice("c")))).containsExactly("c fewChoices");
        assertThat(faults(section("one", choice("c", "a", "a")))).containsExactly("c choiceTwice");
        Question.Choice red = new Question.Choice("red", "Rosso");
        Question text =
                new Question("t", QuestionType.SHORT, "Testo", null, null, true, null, null, null, List.of(red));
        assertThat(faults(section("one", text))).containsExactly("t choicesOfOther");
        assertThat(faults(section(
                        "one",
                        choice(
                                "c",
                                IntStream.range(0, 201).mapToObj(n -> "v" + n).toArray(String[]::new)))))
                .containsExactly("c manyChoices");
    }

    @Test
    void aTableHasColumnsAndNoneOfThemIsATable() {
        assertThat(faults(section("one", table("t")))).containsExactly("t noColumns");
        assertThat(faults(section("one", table("t", table("u", question("v", QuestionType.NUMBER))))))
                .containsExactly("t nested");
        assertThat(faults(section(
                        "one",
                        table(
                                "t",
                                question("u", QuestionType.NUMBER),
                                question("u", QuestionType.NUMBER, Condition.is("x", "1"))))))
                .containsExactly("t columnTwice", "t columnCondition");
    }

    @Test
    void aConditionLooksBackOnly() {
        assertThat(faults(section(
                        "one",
                        question("a", QuestionType.SHORT, Condition.is("b", "yes")),
                        question("b", QuestionType.YES_NO),
                        question("c", QuestionType.SHORT, Condition.is("z", "yes")),
                        question("d", QuestionType.YES_NO, Condition.is("d", "yes")))))
                .containsExactly("a later", "c unknownQuestion", "d ownQuestion");
        assertThat(faults(section("one", Condition.is("a", "yes"), question("a", QuestionType.YES_NO))))
                .containsExactly("one ownSection");
        assertThat(faults(
                        section("one", Condition.is("b", "yes"), question("a", QuestionType.YES_NO)),
                        section("two", question("b", QuestionType.YES_NO))))
                .containsExactly("one later");
    }

    @Test
    void aCircleOfConditionsIsNamedOnce() {
        List<FormFault> faults = DefinitionCheck.faults(
                "modulo",
                form(
                        section(
                                "one",
                                question("a", QuestionType.YES_NO, Condition.is("c", "yes")),
                                question("b", QuestionType.YES_NO, Condition.is("a", "yes"))),
                        section("two", question("c", QuestionType.YES_NO, Condition.is("b", "yes")))));
        assertThat(faults).extracting(FormFault::key).containsExactly("forms.fault.circle");
        assertThat(faults.get(0).args().get(1)).isEqualTo("«Domanda a» → «Domanda c» → «Domanda b» → «Domanda a»");
        assertThat(faults(
                        section("one", question("a", QuestionType.YES_NO, Condition.is("c", "yes"))),
                        section("two", Condition.is("a", "yes"), question("c", QuestionType.YES_NO))))
                .as("a section's own condition closes a circle too")
                .containsExactly("a circle");
    }

    @Test
    void aConditionHoldsAnAnswerThatCanBeGiven() {
        Question colour = choice("colore", "rosso", "blu");
        assertThat(faults(section("one", colour, question("a", QuestionType.SHORT, Condition.is("colore", "verde")))))
                .containsExactly("a valueNotListed");
        assertThat(faults(section(
                        "one",
                        question("n", QuestionType.NUMBER),
                        question("a", QuestionType.SHORT, Condition.is("n", "molti")),
                        question("b", QuestionType.SHORT, new Condition(true, List.of())))))
                .containsExactly("a value", "b noClause");
        assertThat(faults(section(
                        "one",
                        colour,
                        question(
                                "a",
                                QuestionType.SHORT,
                                new Condition(true, List.of(new Clause("colore", Operator.AT_MOST, "blu")))))))
                .containsExactly("a operator");
    }

    @Test
    void aRuleComparesWhatCanBeCompared() {
        Question asked = question("chiesto", QuestionType.MONEY);
        Question day = question("giorno", QuestionType.DATE);
        Question words = question("parole", QuestionType.LONG);
        Question costs = table("spese", question("importo", QuestionType.MONEY), question("cosa", QuestionType.SHORT));
        Question[] all = {asked, day, words, costs};
        assertThat(faults(ruled("one", rule(Side.column("spese", "importo"), Side.answer("chiesto")), all)))
                .isEmpty();
        assertThat(faults(ruled("one", rule(Side.answer("giorno"), Side.fixed("31/12/2027")), all)))
                .isEmpty();
        assertThat(faults(ruled("one", rule(Side.answer("parole"), Side.fixed("5")), all)))
                .containsExactly("one ruleSide");
        assertThat(faults(ruled("one", rule(Side.column("spese", "cosa"), Side.fixed("5")), all)))
                .containsExactly("one ruleSide");
        assertThat(faults(ruled("one", rule(Side.answer("giorno"), Side.answer("chiesto")), all)))
                .containsExactly("one ruleMixed");
        assertThat(faults(ruled("one", rule(Side.fixed("1"), Side.fixed("2")), all)))
                .containsExactly("one ruleFixed");
        assertThat(faults(
                        ruled("one", rule(Side.answer("dopo"), Side.fixed("2")), all),
                        section("two", question("dopo", QuestionType.NUMBER))))
                .containsExactly("one ruleSide");
    }

    private static AnswerRule rule(Side left, Side right) {
        return new AnswerRule("chiesto", left, Relation.AT_MOST, right, "Non può superare quanto chiedi.");
    }

    @Test
    void twoHundredQuestionsAreTheMost() {
        Question[] most = IntStream.range(0, 200)
                .mapToObj(n -> question("q" + n, QuestionType.SHORT))
                .toArray(Question[]::new);
        assertThat(faults(section("one", most))).isEmpty();
        assertThat(faults(section("one", most), section("two", question("onemore", QuestionType.SHORT))))
                .containsExactly("null manyQuestions");
    }

    @Test
    void whatCannotBeSeenIsNeverKept() {
        String hostile = "\u202eIl\u200b bis\u00adogno\u2066 \u0000";
        Question question = new Question(
                "a",
                QuestionType.SHORT,
                hostile,
                hostile,
                hostile,
                true,
                null,
                null,
                null,
                List.of(),
                hostile,
                null,
                null,
                List.of(),
                null,
                null);
        FormContent typed = new FormContent(
                hostile, FormPurpose.APPLICATION, List.of(new FormSection("one", hostile, hostile, List.of(question))));
        assertThat(DefinitionCheck.faults("modulo", typed))
                .extracting(FormFault::key)
                .containsOnly("forms.fault.hidden")
                .hasSize(7);
        FormDraft draft = FormDraft.first("modulo", typed, NOW);
        assertThat(draft.content().title()).isEqualTo("Il bisogno");
        assertThat(draft.content().sections().get(0).questions().get(0).why()).isEqualTo("Il bisogno");
        assertThat(DefinitionCheck.faults("modulo", draft.content())).isEmpty();
    }

    @Test
    void idsAreMadeOfWordsAndAreNobodyElses() {
        assertThat(FreshId.of("Perché l’età?", Set.of())).isEqualTo("perche-l-eta");
        assertThat(FreshId.of("Perché l’età?", Set.of("perche-l-eta"))).isEqualTo("perche-l-eta-2");
        assertThat(FreshId.of("Nuova", Set.of())).isEqualTo("nuova-2");
        assertThat(FreshId.of("123 日本", Set.of())).isEqualTo("voce");
        assertThat(FreshId.of("Di che cosa ha bisogno la tua organizzazione adesso?", Set.of()))
                .isEqualTo("di-che-cosa-ha-bisogno-la-tua");
    }
}
