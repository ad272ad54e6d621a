package it.cooperazionedigitale.forms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comuni, activities, goals, words, days between days, tables and files, each with what a hostile browser may send. */
class RicherAnswersTests {

    private static final List<Question> COLUMNS =
            List.of(Asked.of("what", QuestionType.SHORT, true), Asked.of("cost", QuestionType.MONEY, false));

    private static CheckedAnswers check(Question question, Map<String, List<String>> typed, boolean complete) {
        return AnswerCheck.alone(new FormSection("one", "Una", null, List.of(question)), typed, complete, Lists.SOME);
    }

    private static CheckedAnswers typed(QuestionType type, String... typed) {
        return check(Asked.of("it", type, true), Map.of("it", List.of(typed)), true);
    }

    private static CheckedAnswers stored(Object value) {
        return new CheckedAnswers(Map.of("it", value), List.of());
    }

    private static CheckedAnswers problem(String at, String key, Object... args) {
        return new CheckedAnswers(Map.of(), List.of(new AnswerProblem(at, key, List.of(args))));
    }

    @Test
    void aComuneIsKeptByItsCodeAndOneThatMayBeTwoIsAskedBack() {
        assertThat(typed(QuestionType.COMUNE, "aliano (mt)")).isEqualTo(stored("077001"));
        assertThat(typed(QuestionType.COMUNE, "077001")).isEqualTo(stored("077001"));
        assertThat(typed(QuestionType.COMUNE, "Castro"))
                .isEqualTo(problem("it", "forms.problem.comuneSeveral", "Castro (BG), Castro (LE)"));
        assertThat(typed(QuestionType.COMUNE, "Castro (LE)")).isEqualTo(stored("075096"));
        assertThat(typed(QuestionType.COMUNE, "Atlantide"))
                .isEqualTo(problem("it", "forms.problem.comune", "Atlantide"));
    }

    @Test
    void anActivityIsKeptByItsCode() {
        assertThat(typed(QuestionType.ATECO, "62.10 Programmazione")).isEqualTo(stored("62.10"));
        assertThat(typed(QuestionType.ATECO, "programm"))
                .isEqualTo(problem(
                        "it", "forms.problem.atecoSeveral", "62.10 Programmazione, 63.10 Programmi ed elaborazione"));
        assertThat(typed(QuestionType.ATECO, "<script>")).isEqualTo(problem("it", "forms.problem.ateco", "<script>"));
    }

    @Test
    void goalsAreKeptInTheirOrderAndInventedOnesRefused() {
        assertThat(typed(QuestionType.SDG, "17", "01", "17")).isEqualTo(stored(List.of("01", "17")));
        assertThat(typed(QuestionType.SDG, "01", "18")).isEqualTo(problem("it", "forms.problem.choice"));
        assertThat(typed(QuestionType.SDG)).isEqualTo(problem("it", "forms.problem.chooseSome"));
    }

    @Test
    void wordsAreCountedAsThePageCountsThem() {
        Question short3 = Asked.words("it", 3);
        assertThat(check(short3, Map.of("it", List.of(" uno  due\ntre ")), true))
                .isEqualTo(stored("uno  due\ntre"));
        assertThat(check(short3, Map.of("it", List.of("uno due tre quattro cinque")), true))
                .isEqualTo(problem("it", "forms.problem.tooManyWords", 2, 3));
        assertThat(check(short3, Map.of("it", List.of("x".repeat(61))), true).problems())
                .as("one endless word is too long all the same")
                .extracting(AnswerProblem::key)
                .containsExactly("forms.problem.tooLongByOne");
    }

    @ParameterizedTest
    @CsvSource({"31/12/2026,forms.problem.tooEarly", "01/07/2027,forms.problem.tooLate", "01/01/2027,", "30/06/2027,"})
    void aDayStaysBetweenItsDays(String day, String key) {
        Question half = Asked.between("it", QuestionType.DATE, 20270101L, 20270630L);
        assertThat(check(half, Map.of("it", List.of(day)), true).problems())
                .extracting(AnswerProblem::key)
                .isEqualTo(key == null ? List.of() : List.of(key));
    }

    @Test
    void aTableKeepsItsFilledRowsAndSaysAtTheCellWhatIsWrong() {
        Question costs = Asked.table("it", 3, COLUMNS);
        Map<String, List<String>> sent = new HashMap<>(Map.of(
                "it.0.what", List.of("Sito"),
                "it.0.cost", List.of("1.200"),
                "it.4.what", List.of("  "),
                "it.7.cost", List.of("80,5"),
                "it.7.unknown", List.of("x"),
                "it.x.what", List.of("x"),
                "it.1.what.more", List.of("x"),
                "other.0.what", List.of("x")));
        assertThat(check(costs, sent, false))
                .isEqualTo(stored(List.of(Map.of("what", "Sito", "cost", "1.200"), Map.of("cost", "80,50"))));
        assertThat(check(costs, sent, true).problems())
                .as("the second row, as it is stored, lacks its first cell")
                .containsExactly(new AnswerProblem("it.1.what", "forms.problem.required", List.of()));
        sent.put("it.7.cost", List.of("tanto"));
        assertThat(check(costs, sent, false)).isEqualTo(problem("it.7.cost", "forms.problem.amount", "tanto"));
    }

    @Test
    void moreRowsThanFitAreRefusedWhateverTheirNumbers() {
        Question costs = Asked.table("it", 3, COLUMNS);
        Map<String, List<String>> sent = new HashMap<>();
        for (int row = 0; row < 900; row += 100) {
            sent.put("it." + row + ".what", List.of("x"));
        }
        sent.put("it.99999999999.what", List.of("x"));
        assertThat(check(costs, sent, false)).isEqualTo(problem("it", "forms.problem.tooManyRows", 3));
        assertThat(check(costs, Map.of(), true)).isEqualTo(problem("it", "forms.problem.addRow"));
    }

    @Test
    void onlyOwnFilesStayAndANewOneTakesThePlaceOfTheOnlyOne() {
        UUID mine = Ids.next();
        UUID foreign = Ids.next();
        UUID upload = Ids.next();
        Question one = Asked.files("it", 1);
        Question three = Asked.files("it", 3);
        assertThat(files(one, mine, foreign.toString(), mine.toString())).isEqualTo(stored(List.of(mine.toString())));
        assertThat(files(one, mine, mine.toString(), "+" + upload)).isEqualTo(stored(List.of("+" + upload)));
        assertThat(files(three, mine, mine.toString(), "+" + upload))
                .isEqualTo(stored(List.of(mine.toString(), "+" + upload)));
        assertThat(files(three, mine)).isEqualTo(new CheckedAnswers(Map.of(), List.of()));
        assertThat(files(one, mine, "+" + upload, "+" + foreign))
                .as("what was there before stays")
                .isEqualTo(new CheckedAnswers(
                        Map.of("it", List.of(mine.toString())),
                        problem("it", "forms.problem.tooManyFiles", 1).problems()));
    }

    private static CheckedAnswers files(Question question, UUID before, String... sent) {
        FormSection section = new FormSection("one", "Una", null, List.of(question));
        return AnswerCheck.of(
                new FormDefinition(Ids.next(), "modulo", 1, List.of(section)),
                section,
                Map.of("it", List.of(before.toString())),
                Map.of("it", List.of(sent)),
                Lists.SOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; drop table forms.definition; --",
                "${7*7}",
                "#{T(java.lang.Runtime)}",
                "../../etc/passwd",
                "\u202eevil\u0000",
                "+00000000-0000-0000-0000-000000000000"
            })
    void hostileTextIsEitherRefusedOrKeptAsPlainText(String hostile) {
        for (QuestionType type : QuestionType.values()) {
            CheckedAnswers checked = typed(type, hostile);
            boolean text = type == QuestionType.SHORT || type == QuestionType.LONG;
            boolean upload = type == QuestionType.FILE && hostile.startsWith("+");
            assertThat(checked.values().isEmpty()).as(type + " " + hostile).isEqualTo(!text && !upload);
            assertThat(checked.values().values())
                    .noneMatch(value -> value.toString().contains("\u202e"));
        }
    }
}
