package it.cooperazionedigitale.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.AskedQuestion;
import it.cooperazionedigitale.forms.AskedSections;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.Condition.Operator;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Ids;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** A question that hangs on an amount, a number or a day stands on the page exactly where the portal asks it. */
@PortalTest
class AskedOnThePageTests {

    private static final Path TABLE = Path.of("src/test/resources/identifiers/typed-italian.csv");
    private static final String SCRIPT = "src/main/resources/static/js/asked.js";
    private static final int FEWEST = 180;

    /** What an answer of each kind is held against; answers of the table lie on both sides, and on it. */
    private static final Map<QuestionType, List<String>> BOUNDS = Map.of(
            QuestionType.MONEY, List.of("1.234", "1.234,56", "9.500"),
            QuestionType.NUMBER, List.of("12", "1.200"),
            QuestionType.DATE, List.of("03/03/2027", "15/09/2026"),
            QuestionType.COMUNE, List.of("075096"));

    @Autowired
    private FormLibrary forms;

    @Autowired
    private AskedSections sections;

    @Test
    void whatHangsOnATypedAnswerIsShownWhereThePortalAsksIt() throws IOException {
        Map<QuestionType, List<String>> typed = typed();
        Map<String, String> wrong = new TreeMap<>();
        int looked = 0;
        try (BrowserContext browser = Chromium.browser().newContext()) {
            Page page = browser.newPage();
            for (QuestionType kind : BOUNDS.keySet()) {
                FormDefinition form = form(kind);
                page.setContent(html(form));
                page.addScriptTag(new Page.AddScriptTagOptions().setContent(Files.readString(Path.of(SCRIPT))));
                for (String answer : typed.get(kind)) {
                    page.locator("[name='answers[q]']").fill(answer);
                    Set<String> shown = shown(page);
                    Set<String> asked = asked(form, answer);
                    if (!shown.equals(asked)) {
                        wrong.put(kind + " «" + answer + "»", "shown " + shown + ", asked " + asked);
                    }
                    looked++;
                }
            }
        }
        System.out.println("[guard] typed answers on which questions hang: " + looked);
        assertThat(wrong).isEmpty();
        assertThat(looked).isGreaterThan(FEWEST);
    }

    private static Map<QuestionType, List<String>> typed() throws IOException {
        Map<QuestionType, List<String>> typed = new TreeMap<>();
        try (Reader reader = Files.newBufferedReader(TABLE)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(';')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord line : format.parse(reader)) {
                String kind = line.get("kind").toUpperCase(Locale.ROOT);
                BOUNDS.keySet().stream()
                        .filter(one -> one.name().equals(kind))
                        .forEach(one -> typed.computeIfAbsent(one, key -> new ArrayList<>(List.of("")))
                                .add(line.get("typed")));
            }
        }
        return typed;
    }

    /** One question, and after it one for each way of looking at its answer. */
    private static FormDefinition form(QuestionType kind) {
        List<Question> questions = new ArrayList<>(List.of(question("q", kind, null)));
        for (Operator operator : Operator.values()) {
            boolean measured = operator == Operator.AT_LEAST || operator == Operator.AT_MOST;
            if (measured && kind == QuestionType.COMUNE) {
                continue;
            }
            for (String bound : BOUNDS.get(kind)) {
                Condition when = new Condition(true, List.of(new Condition.Clause("q", operator, bound)));
                questions.add(question("d" + questions.size(), QuestionType.SHORT, when));
            }
        }
        return new FormDefinition(Ids.next(), "prova", 1, List.of(new FormSection("s", "Sezione", null, questions)));
    }

    private static Question question(String id, QuestionType kind, @Nullable Condition when) {
        return new Question(
                id,
                kind,
                "Domanda " + id,
                null,
                null,
                false,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                when,
                List.of(),
                null,
                null);
    }

    /** The page as far as its script looks at it, with the clauses the portal wrote. */
    private String html(FormDefinition form) {
        FormSection section = form.sections().get(0);
        return sections.preview(form.sections(), section, AnswersForm.of(Map.of())).questions().stream()
                .map(AskedOnThePageTests::html)
                .collect(Collectors.joining("", "<form>", "</form>"));
    }

    private static String html(AskedQuestion asked) {
        AskedQuestion.When when = asked.when();
        String field = "<input type='text' name='" + asked.at() + "'>";
        return when == null
                ? field
                : "<div id='" + asked.question().id() + "' data-all='" + when.all() + "' data-clauses='"
                        + HtmlUtils.htmlEscape(String.valueOf(when.clauses())) + "'><p class='when'></p>" + field
                        + "</div>";
    }

    @SuppressWarnings("unchecked")
    private static Set<String> shown(Page page) {
        return new TreeSet<>((List<String>)
                page.locator("[data-clauses]:not([hidden])").evaluateAll("parts => parts.map(part => part.id)"));
    }

    /** What the portal asks of somebody who typed this; all of it, where it can neither read the answer nor know it from here. */
    private Set<String> asked(FormDefinition form, String answer) {
        FormSection section = form.sections().get(0);
        CheckedAnswers checked = forms.check(section, Map.of("q", List.of(answer)), false);
        boolean unknown = !checked.problems().isEmpty()
                || section.questions().get(0).type() == QuestionType.COMUNE && !answer.isBlank();
        List<Question> asked = unknown
                ? section.questions()
                : forms.asked(form, checked.values()).sections().get(0).questions();
        return asked.stream()
                .map(Question::id)
                .filter(id -> !id.equals("q"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
