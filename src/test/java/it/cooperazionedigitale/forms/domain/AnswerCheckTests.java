package it.cooperazionedigitale.forms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTests {

    private static final List<Question.Choice> COLOURS =
            List.of(new Question.Choice("red", "Rosso"), new Question.Choice("blue", "Blu"));

    private static FormSection asking(QuestionType type, Integer maxLength, Long min, Long max) {
        boolean chosen = type == QuestionType.CHOICE || type == QuestionType.MANY;
        return new FormSection(
                "one",
                "Una",
                null,
                List.of(new Question(
                        "it", type, "Quale?", null, null, true, maxLength, min, max, chosen ? COLOURS : List.of())));
    }

    private static CheckedAnswers check(FormSection section, Map<String, List<String>> typed, boolean complete) {
        return AnswerCheck.alone(section, typed, complete, Lists.SOME);
    }

    private static CheckedAnswers typed(QuestionType type, String... typed) {
        return check(asking(type, null, null, null), Map.of("it", Arrays.asList(typed)), true);
    }

    private static void assertStored(CheckedAnswers checked, Object value) {
        assertThat(checked).isEqualTo(new CheckedAnswers(Map.of("it", value), List.of()));
    }

    private static void assertProblem(CheckedAnswers checked, String key, Object... args) {
        assertThat(checked)
                .isEqualTo(new CheckedAnswers(Map.of(), List.of(new AnswerProblem("it", key, List.of(args)))));
    }

    @Test
    void textIsTrimmedAndSpeltOneWay() {
        assertStored(typed(QuestionType.SHORT, "  perche\u0301 no\u00a0 "), "perch\u00e9 no");
        assertStored(typed(QuestionType.SHORT, "due\r\nrighe"), "due righe");
        assertStored(typed(QuestionType.LONG, "due\r\nrighe\u0000\u200b\n"), "due\nrighe");
        assertStored(typed(QuestionType.LONG, "uno, due"), "uno, due");
    }

    @Test
    void lengthIsCountedAsPeopleCountAfterSpelling() {
        FormSection four = asking(QuestionType.SHORT, 4, null, null);
        assertStored(check(four, Map.of("it", List.of("cafe\u0301")), true), "caf\u00e9");
        assertStored(check(four, Map.of("it", List.of("a\ud83d\ude0abc")), true), "a\ud83d\ude0abc");
        assertProblem(check(four, Map.of("it", List.of("cinque")), true), "forms.problem.tooLong", 2, 4);
        assertProblem(
                check(four, Map.of("it", List.of("senza".substring(0, 5))), true), "forms.problem.tooLongByOne", 1, 4);
        assertProblem(typed(QuestionType.LONG, "x".repeat(10_000)), "forms.problem.tooLong", 8_000, 2_000);
    }

    @ParameterizedTest
    @CsvSource({"12,12", "1.234,1.234", "1234,1.234", "' 1 234 ',1.234", "0,0", "007,7"})
    void aWholeNumberIsReadTheItalianWay(String typed, String stored) {
        assertStored(typed(QuestionType.NUMBER, typed), stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dodici", "12a", "1,5", "1.23", "12.3456", "1e3", "٣", "--1", "1.234.56"})
    void whatIsNotAWholeNumberIsRefused(String typed) {
        assertProblem(typed(QuestionType.NUMBER, typed), "forms.problem.number", typed);
    }

    @Test
    void aNumberStaysInItsBounds() {
        FormSection bounded = asking(QuestionType.NUMBER, null, 3L, 2_000L);
        assertProblem(check(bounded, Map.of("it", List.of("2")), true), "forms.problem.tooLow", "3");
        assertProblem(check(bounded, Map.of("it", List.of("2.001")), true), "forms.problem.tooHigh", "2.000");
        assertProblem(typed(QuestionType.NUMBER, "-1"), "forms.problem.tooLow", "0");
        assertProblem(typed(QuestionType.NUMBER, "9".repeat(30)), "forms.problem.numberTooBig");
    }

    @ParameterizedTest
    @CsvSource({"9500,9.500", "'9.500,5','9.500,50'", "€ 1.234,1.234", "'1234,56 euro','1.234,56'"})
    void anAmountIsReadTheItalianWay(String typed, String stored) {
        assertStored(typed(QuestionType.MONEY, typed), stored);
    }

    @ParameterizedTest
    @CsvSource({"'1,234.56','1.234,56'", "1.234.56,'1.234,56'", "1234.56,'1.234,56'"})
    void anAmountThatCouldBeReadTwoWaysIsAskedBack(String typed, String guess) {
        assertProblem(typed(QuestionType.MONEY, typed), "forms.problem.amountGuess", typed, guess + "\u00a0€");
    }

    @Test
    void anAmountThatSaysNothingIsRefusedAndBoundsHold() {
        assertProblem(typed(QuestionType.MONEY, "tanto"), "forms.problem.amount", "tanto");
        assertProblem(typed(QuestionType.MONEY, "-5"), "forms.problem.amount", "-5");
        FormSection bounded = asking(QuestionType.MONEY, null, 1_000L, 10_000L);
        assertProblem(
                check(bounded, Map.of("it", List.of("10.000,01")), true), "forms.problem.tooHigh", "10.000,00\u00a0€");
        assertProblem(check(bounded, Map.of("it", List.of("999,99")), true), "forms.problem.tooLow", "1.000,00\u00a0€");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/3/2027",
                "03/03/2027",
                "3-3-2027",
                "3.3.2027",
                "3 marzo 2027",
                "3 MARZO 2027",
                "3 mar 2027",
                "2027-03-03"
            })
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertStored(typed(QuestionType.DATE, typed), "03/03/2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2027", "marzo 2027", "3/13/2027", "3/3/27", "3 march 2027", "0/1/2027", "3/3/20270"})
    void aDayThatDoesNotExistIsRefused(String typed) {
        assertProblem(typed(QuestionType.DATE, typed), "forms.problem.date", typed);
    }

    @Test
    void onlyListedChoicesCount() {
        assertStored(typed(QuestionType.CHOICE, "red"), "red");
        assertProblem(typed(QuestionType.CHOICE, "green"), "forms.problem.choice");
        assertStored(typed(QuestionType.MANY, "blue", "red", "blue"), List.of("red", "blue"));
        assertProblem(typed(QuestionType.MANY, "red", "green"), "forms.problem.choice");
        assertStored(typed(QuestionType.YES_NO, "yes"), "yes");
        assertStored(typed(QuestionType.YES_NO, "No"), "no");
        assertProblem(typed(QuestionType.YES_NO, "forse"), "forms.problem.chooseOne");
    }

    @Test
    void whatIsRequiredMayBeMissingWhileDraftingOnly() {
        for (QuestionType type : QuestionType.values()) {
            FormSection section = asking(type, null, null, null);
            assertThat(check(section, Map.of("it", List.of("  ")), false))
                    .isEqualTo(new CheckedAnswers(Map.of(), List.of()));
            assertThat(check(section, Map.of(), true).problems())
                    .extracting(AnswerProblem::questionId)
                    .containsExactly("it");
        }
        assertProblem(typed(QuestionType.MANY), "forms.problem.chooseSome");
        assertProblem(typed(QuestionType.SHORT, ""), "forms.problem.required");
    }

    @Test
    void whatIsNotAskedIsIgnored() {
        assertThat(check(
                        asking(QuestionType.SHORT, null, null, null),
                        Map.of("it", List.of("ciao"), "other", List.of("x".repeat(100_000))),
                        true))
                .isEqualTo(new CheckedAnswers(Map.of("it", "ciao"), List.of()));
    }

    @Test
    void aLongMistakeIsQuotedShort() {
        assertProblem(typed(QuestionType.NUMBER, "a".repeat(500)), "forms.problem.number", "a".repeat(40) + "…");
    }
}
