package it.cooperazionedigitale.applications.web;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Statements;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Viewer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Forms as long as they may be, and help texts as hostile as they may be. */
@PortalTest
class LongFormTests {

    private static final String HOSTILE =
            "</p><script>alert(1)</script><img src=x onerror=alert(2)> ${7*7} __${7*7}__ [[${7*7}]] {0} 'x' \"y\" #{site.yes} @{/x}";

    private static final List<QuestionType> KINDS = List.of(
            QuestionType.SHORT,
            QuestionType.LONG,
            QuestionType.NUMBER,
            QuestionType.MONEY,
            QuestionType.DATE,
            QuestionType.CHOICE,
            QuestionType.YES_NO,
            QuestionType.COMUNE,
            QuestionType.ATECO,
            QuestionType.SDG);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private ApplicationSamples samples;
    private Viewer giulia;

    @BeforeEach
    void giulia() {
        samples = new ApplicationSamples(context);
        samples.clock().standAt(ApplicationSamples.OPENS);
        giulia = samples.giulia();
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private static Question question(String id, QuestionType type, String text, Condition when) {
        return new Question(
                id,
                type,
                text,
                text,
                text,
                false,
                null,
                null,
                null,
                type == QuestionType.CHOICE
                        ? List.of(new Question.Choice("a", text), new Question.Choice("b", "B"))
                        : List.of(),
                text,
                null,
                when,
                List.of(),
                null,
                null);
    }

    /** A draft of a form with this many questions, every one answered. */
    private String answered(int questions) {
        List<Question> all = new ArrayList<>();
        Map<String, List<String>> typed = new HashMap<>();
        for (int n = 0; n < questions; n++) {
            QuestionType type = KINDS.get(n % KINDS.size());
            Condition when = n % 7 == 0 && n > 0
                    ? new Condition(true, List.of(new Condition.Clause("q" + (n - 1), Condition.Operator.ANSWERED, "")))
                    : null;
            all.add(question("q" + n, type, "Domanda numero " + n, when));
            typed.put("q" + n, List.of(answer(type)));
        }
        UUID call = samples.openCall(List.of(new FormSection("lungo", "Una sezione lunga", null, all)));
        UUID draft = as(giulia, () -> samples.the(StartApplication.class).start(call, giulia));
        assertThat(as(giulia, () -> samples.the(AnswerSection.class).answer(draft, "lungo", 0, typed, giulia))
                        .problems())
                .isEmpty();
        return "/coop/domande/" + draft;
    }

    private static String answer(QuestionType type) {
        return switch (type) {
            case NUMBER, MONEY -> "12";
            case DATE -> "1/2/2027";
            case CHOICE -> "a";
            case YES_NO -> "yes";
            case COMUNE -> "Aliano (MT)";
            case ATECO -> "62.10";
            case SDG -> "08";
            default -> "Una risposta";
        };
    }

    private byte[] page(String path) throws Exception {
        return mvc.perform(get(path).with(People.as(giulia)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void aPageWithFortyQuestionsCostsAsManyStatementsAsOneWithTen() throws Exception {
        String ten = answered(10) + "/progetto/lungo";
        giulia = samples.owner("Altra", samples.hub("NODE"), "Aliano");
        String forty = answered(40);
        page(forty + "/progetto/lungo");
        Viewer second = giulia;
        int few = Statements.of(() -> page(ten)).size();
        giulia = second;
        int many = Statements.of(() -> page(forty + "/progetto/lungo")).size();
        byte[] html = page(forty + "/progetto/lungo");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(html);
        }
        System.out.printf(
                "[bench] 40 questions: %d statements, %d bytes, %d packed%n", many, html.length, packed.size());
        assertThat(Jsoup.parse(new String(html, StandardCharsets.UTF_8)).select(".field"))
                .hasSize(40);
        assertThat(many).isLessThanOrEqualTo(12);
        assertThat(few).isLessThanOrEqualTo(many);
        assertThat(packed.size()).isLessThan(25_000);
        assertThat(Statements.of(() -> page(forty + "/riepilogo"))).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void twoHundredQuestionsAreShownSavedAndSummedUp() throws Exception {
        String base = answered(200);
        Document page = Jsoup.parse(new String(page(base + "/progetto/lungo"), StandardCharsets.UTF_8));
        assertThat(page.select(".field")).hasSize(200);
        assertThat(page.select("[data-clauses]")).hasSize(28);
        assertThat(Statements.of(() -> page(base + "/progetto/lungo"))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void hostileTextInEveryHelpFieldStaysText() throws Exception {
        List<Question> all = new ArrayList<>();
        all.add(question("first", QuestionType.CHOICE, HOSTILE, null));
        for (QuestionType type : KINDS) {
            all.add(question(
                    "q-" + type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    type,
                    HOSTILE,
                    Condition.is("first", "a")));
        }
        UUID call = samples.openCall(List.of(new FormSection("brutto", HOSTILE, HOSTILE, all)));
        UUID draft = as(giulia, () -> samples.the(StartApplication.class).start(call, giulia));
        for (String path : List.of("/progetto/brutto", "/riepilogo", "")) {
            Document page = Jsoup.parse(new String(page("/coop/domande/" + draft + path), StandardCharsets.UTF_8));
            assertThat(page.select("main script:not([src]), main img[onerror], main [onerror]"))
                    .isEmpty();
            assertThat(page.text())
                    .doesNotContain(" 49 ")
                    .contains("<script>alert(1)</script>", "__${7*7}__", "{0} 'x'");
        }
    }
}
