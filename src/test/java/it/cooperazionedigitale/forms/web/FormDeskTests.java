package it.cooperazionedigitale.forms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.forms.usecase.PublishFormDraft;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class FormDeskTests {

    private static final String HOSTILE = "<script>alert(1)</script> & \"così\" \u202e[[${7*7}]]";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PublishForm publishForm;

    @Autowired
    private PublishFormDraft publishFormDraft;

    @Autowired
    private FormLibrary library;

    @Autowired
    private JdbcClient jdbc;

    private String code;
    private String home;
    private String draft;

    @BeforeEach
    void aCodeOfItsOwn() {
        code = "m-" + Ids.next();
        home = "/gestione/moduli/" + code;
        draft = home + "/bozza";
    }

    @Test
    void annaWritesAFormFromNothingToItsPublication() throws Exception {
        begins("");
        assertThat(page(draft)).contains("Ancora nessuna sezione", "Il modulo non ha ancora sezioni");
        saved(post(draft + "/sezioni/nuova").param("title", "Il bisogno").param("intro", HOSTILE));
        assertThat(page(draft)).contains("La sezione «Il bisogno» non ha domande");

        String section = draft + "/sezioni/il-bisogno";
        assertThat(page(section + "/domande/nuova")).contains(section + "/domande/nuova/yes_no", "Sì o no");
        saved(post(section + "/domande/nuova/yes_no")
                .param("label", "Hai più sedi?")
                .param("required", "true"));
        saved(post(section + "/domande/nuova/number")
                .param("label", "Quante sedi?")
                .param("min", "2")
                .param("max", "1.200")
                .param("clauses[0].question", "hai-piu-sedi")
                .param("clauses[0].operator", "IS")
                .param("clauses[0].value", "Sì"));
        String grown = refused(
                post(section + "/domande/nuova/choice")
                        .param("azione", "aggiungi")
                        .param("label", "Su che cosa lavori?")
                        .param("choices[0].label", "Vendere")
                        .param("choices[1].label", "Produrre"),
                200);
        assertThat(grown).contains("value=\"Vendere\"", "choices[2].label");
        saved(post(section + "/domande/nuova/choice")
                .param("label", "Su che cosa lavori?")
                .param("choices[0].label", "Vendere")
                .param("choices[1].label", "Produrre"));
        saved(post(section + "/domande/nuova/table")
                .param("label", "Le spese")
                .param("columns[0].label", "Che cosa")
                .param("columns[0].type", "SHORT")
                .param("columns[1].label", "Quanto")
                .param("columns[1].type", "MONEY")
                .param("columns[1].required", "true"));
        String page = page(section);
        assertThat(page)
                .contains("Quante sedi?", "solo in certi casi", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert", "\u202e");
        assertThat(page(section + "/domande/quante-sedi")).contains("value=\"S&igrave;\"", "value=\"1200\"");
        assertThat(page(section + "/anteprima")).contains("answers[quante-sedi]", "È un’anteprima");
        assertThat(page(section + "/anteprima?schermo=telefono")).contains("class=\"phone\"");

        assertThat(page(draft)).contains("Pubblica la versione 1", draft + "/pubblicazione");
        assertThat(send(post(draft + "/pubblicazione").param("revision", revision()))
                        .getRedirectedUrl())
                .isEqualTo(home);
        FormDefinition form = library.newest(code).orElseThrow();
        assertThat(form.version()).isEqualTo(1);
        assertThat(form.title()).isEqualTo("Domanda di rete");
        assertThat(form.purpose()).isEqualTo(FormPurpose.APPLICATION);
        FormSection asked = form.section("il-bisogno").orElseThrow();
        assertThat(asked.questions())
                .extracting(Question::id)
                .containsExactly("hai-piu-sedi", "quante-sedi", "su-che-cosa-lavori", "le-spese");
        assertThat(asked.question("quante-sedi").orElseThrow().when()).isEqualTo(Condition.is("hai-piu-sedi", "yes"));
        assertThat(asked.question("le-spese").orElseThrow().columns())
                .extracting(Question::id)
                .containsExactly("che-cosa", "quanto");
        assertThat(page(home)).contains("Versione 1", "Nessun bando fa queste domande");
        assertThat(page(home + "/versioni/1")).contains("Il bisogno", "Quante sedi?");
        assertThat(page(home + "/versioni/1/il-bisogno/anteprima")).contains("answers[hai-piu-sedi]");
        assertThat(status(draft, People.ANNA)).isEqualTo(404);
    }

    @Test
    void theNextVersionBeginsFromTheNewestAndTheSameIsNone() throws Exception {
        publishForm.publish(code, List.of(section(question("uno"), question("due"))), People.ANNA);
        starts();
        starts();
        assertThat(page(draft)).contains("Bozza della versione 2", "È ancora uguale alla versione pubblicata");
        assertThat(publishFormDraft.publish(code, Long.parseLong(revisionInStore()), People.ANNA))
                .as("nothing changed, so there is no new version")
                .isEqualTo(1);
        assertThat(status(draft, People.ANNA)).isEqualTo(404);

        starts();
        String questions = draft + "/sezioni/s/domande/";
        saved(post(questions + "due/posto").param("posto", "0"));
        saved(post(questions + "due/posto").param("posto", "0"));
        saved(post(questions + "uno").param("label", "Altre parole").param("seen", mark(questions + "uno")));
        send(post(draft + "/pubblicazione").param("revision", revision()));
        FormDefinition second = library.newest(code).orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.sections().get(0).questions())
                .extracting(question -> question.id() + " " + question.label())
                .containsExactly("due Domanda due", "uno Altre parole");
        assertThat(jdbc.sql("select act from audit.line where facts ->> 'code' = ? order by id")
                        .param(code)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "form.published",
                        "form.draftStarted",
                        "form.draftStarted",
                        "form.draftChanged",
                        "form.draftChanged",
                        "form.published");
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() throws Exception {
        publishForm.publish(code, List.of(section(question("uno"), question("due"))), People.ANNA);
        starts();
        String one = draft + "/sezioni/s/domande/uno";
        String two = draft + "/sezioni/s/domande/due";
        String markOfOne = mark(one);
        String markOfTwo = mark(two);
        String readBefore = revision();
        saved(post(one).param("label", "Scritta da Anna").param("seen", markOfOne));
        saved(post(two).param("label", "Ancora una domanda").param("seen", markOfTwo));
        String both = refused(post(one).param("label", "Scritta da Carlo").param("seen", markOfOne), 422);
        assertThat(both).contains("Intanto un’altra persona", "Scritta da Anna", "Scritta da Carlo");
        assertThat(page(draft + "/sezioni/s")).contains("Scritta da Anna", "Ancora una domanda");
        assertThat(send(post(one + "/eliminazione").param("letta", markOfOne)).getStatus())
                .as("what was written anew is not taken out unread")
                .isEqualTo(409);
        assertThat(send(post(draft + "/pubblicazione").param("revision", readBefore))
                        .getStatus())
                .isEqualTo(409);
        assertThat(send(post(draft + "/eliminazione").param("revision", readBefore))
                        .getStatus())
                .isEqualTo(409);
        saved(post(one).param("label", "Scritta da Carlo").param("seen", seenIn(both)));
        assertThat(page(draft + "/sezioni/s")).contains("Scritta da Carlo");
        assertThat(send(post(draft + "/eliminazione").param("revision", revision()))
                        .getRedirectedUrl())
                .isEqualTo("/gestione/moduli");
        assertThat(send(post(draft + "/eliminazione").param("revision", "0")).getRedirectedUrl())
                .as("thrown away twice is thrown away once")
                .isEqualTo("/gestione/moduli");
        assertThat(library.newest(code).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void publishedByTwoAtOnceItIsOneVersion() throws Exception {
        publishForm.publish(code, List.of(section(question("uno"))), People.ANNA);
        starts();
        saved(post(draft + "/sezioni/nuova").param("title", "Altro"));
        saved(post(draft + "/sezioni/altro/domande/nuova/short").param("label", "Che altro?"));
        long seen = Long.parseLong(revision());
        int people = 6;
        CountDownLatch together = new CountDownLatch(people);
        ExecutorService pool = Executors.newFixedThreadPool(people);
        try {
            List<Future<Integer>> published = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                published.add(pool.submit(() -> {
                    together.countDown();
                    together.await();
                    return publishFormDraft.publish(code, seen, People.ANNA);
                }));
            }
            for (Future<Integer> one : published) {
                assertThat(one.get()).isEqualTo(2);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(jdbc.sql("select count(*) from forms.definition where code = ?")
                        .param(code)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from audit.line where act = 'form.published' and facts ->> 'code' = ?")
                        .param(code)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aCircleIsToldOnTheDraftWithWhereItIsMended() throws Exception {
        publishForm.publish(code, List.of(section(yes("a", null), yes("b", Condition.is("a", "yes")))), People.ANNA);
        starts();
        saved(post(draft + "/sezioni/s/domande/b/posto").param("posto", "0"));
        assertThat(page(draft)).contains("viene dopo", draft + "/sezioni/s/domande/b");
        assertThat(send(post(draft + "/pubblicazione").param("revision", revision()))
                        .getStatus())
                .isEqualTo(409);
        String answer = refused(
                post(draft + "/sezioni/s/domande/b")
                        .param("label", "Domanda b")
                        .param("seen", mark(draft + "/sezioni/s/domande/b"))
                        .param("clauses[0].question", "a")
                        .param("clauses[0].operator", "IS")
                        .param("clauses[0].value", "sì"),
                422);
        assertThat(answer).contains("Scegli una domanda che viene prima di questa.");
        saved(post(draft + "/sezioni/s/domande/a")
                .param("label", "Domanda a")
                .param("seen", mark(draft + "/sezioni/s/domande/a"))
                .param("clauses[0].question", "b")
                .param("clauses[0].operator", "ANSWERED"));
        assertThat(page(draft))
                .contains("Le condizioni girano in tondo: «Domanda b» → «Domanda a» → «Domanda b»")
                .doesNotContain("viene dopo");
        assertThat(send(post(draft + "/pubblicazione").param("revision", revision()))
                        .getStatus())
                .isEqualTo(409);
        assertThat(library.newest(code).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void aRuleIsWrittenChangedAndTakenOut() throws Exception {
        publishForm.publish(
                code, List.of(section(amount("chiesto"), amount("speso"), question("parole"))), People.ANNA);
        starts();
        String section = draft + "/sezioni/s";
        assertThat(page(section + "/regole")).contains("Domanda chiesto").doesNotContain("value=\"parole.#\"");
        saved(post(section + "/regole")
                .param("left", "speso")
                .param("relation", "AT_MOST")
                .param("right", "chiesto")
                .param("at", "speso")
                .param("message", "Non spendere troppo."));
        String mark = ruleMark(section);
        assertThat(page(section)).contains("Non spendere troppo.");
        assertThat(page(section + "/regole?regola=" + mark)).contains("value=\"" + mark + "\"");
        saved(post(section + "/regole")
                .param("seen", mark)
                .param("left", "speso", "chiesto")
                .param("relation", "AT_MOST")
                .param("value", "10.000")
                .param("at", "speso")
                .param("message", "In tutto al massimo 10.000 euro."));
        assertThat(refused(
                        post(section + "/regole")
                                .param("seen", mark)
                                .param("left", "speso")
                                .param("relation", "AT_MOST")
                                .param("value", "poco")
                                .param("at", "parolaccia"),
                        422))
                .contains(
                        "Scrivi un numero, un importo o una data.",
                        "Scegli accanto a quale domanda",
                        "Scrivi qui qualcosa");
        assertThat(refused(
                        post(section + "/regole")
                                .param("seen", mark)
                                .param("left", "speso")
                                .param("relation", "MORE")
                                .param("value", "1")
                                .param("at", "speso")
                                .param("message", "Scritta su una regola che non c'è più."),
                        422))
                .contains("Intanto un’altra persona");
        send(post(draft + "/pubblicazione").param("revision", revision()));
        assertThat(library.newest(code).orElseThrow().sections().get(0).rules())
                .containsExactly(new AnswerRule(
                        "speso",
                        new AnswerRule.Side(AnswerRule.Kind.SUM, List.of("chiesto", "speso"), null, null),
                        AnswerRule.Relation.AT_MOST,
                        AnswerRule.Side.fixed("10.000"),
                        "In tutto al massimo 10.000 euro."));
        starts();
        String last = ruleMark(section);
        saved(post(section + "/regole/eliminazione").param("letta", last));
        saved(post(section + "/regole/eliminazione").param("letta", last));
        assertThat(page(section)).doesNotContain("In tutto al massimo");
    }

    private static Question amount(String id) {
        return new Question(id, QuestionType.MONEY, "Domanda " + id, null, null, false, null, null, null, List.of());
    }

    @Test
    void twoHundredQuestionsCanBeWrittenAndOneMoreNotPublished() throws Exception {
        List<Question> most =
                IntStream.range(0, 200).mapToObj(n -> question("q" + n)).toList();
        publishForm.publish(code, List.of(new FormSection("s", "Sezione", null, most)), People.ANNA);
        starts();
        saved(post(draft + "/sezioni/s/domande/nuova/short").param("label", "Una di troppo"));
        assertThat(page(draft)).contains("Le domande sono 201, al massimo 200");
        assertThat(send(post(draft + "/pubblicazione").param("revision", revision()))
                        .getStatus())
                .isEqualTo(409);
        saved(post(draft + "/sezioni/s/domande/una-di-troppo/eliminazione")
                .param("letta", letta(draft + "/sezioni/s/domande/una-di-troppo/eliminazione")));
        assertThat(page(draft)).contains("È ancora uguale alla versione pubblicata");
    }

    @Test
    void aCopyTakesTheQuestionsOfAnotherFormUnderACodeOfItsOwn() throws Exception {
        publishForm.publish(code, List.of(section(question("uno"))), People.ANNA);
        String copy = "c-" + Ids.next();
        assertThat(send(post("/gestione/moduli/nuovo")
                                .param("title", "Copia")
                                .param("code", copy)
                                .param("purpose", "FINAL")
                                .param("from", code))
                        .getRedirectedUrl())
                .isEqualTo("/gestione/moduli/" + copy + "/bozza");
        assertThat(page("/gestione/moduli/" + copy + "/bozza/sezioni/s")).contains("Domanda uno");
        assertThat(page("/gestione/moduli/" + copy)).contains("Relazione finale", "Continua a scrivere");
        assertThat(refused(
                        post("/gestione/moduli/nuovo")
                                .param("title", "Copia")
                                .param("code", copy)
                                .param("purpose", "FINAL"),
                        422))
                .contains("Esiste già un modulo con il codice");
        assertThat(refused(post("/gestione/moduli/nuovo").param("code", "Sbagliato!"), 422))
                .contains("Scrivi il codice con lettere minuscole", "Scrivi qui qualcosa");
        assertThat(refused(post("/gestione/moduli/nuovo").param("title", "x").param("code", "nuovo"), 422))
                .contains("Scrivi il codice");
        assertThat(page("/gestione/moduli")).contains("Copia");
    }

    @Test
    void aVersionWrittenOnAnOlderOneIsNotPublishedOverANewer() throws Exception {
        publishForm.publish(code, List.of(section(question("uno"))), People.ANNA);
        starts();
        saved(post(draft + "/nome")
                .param("title", "Altro titolo")
                .param("purpose", "PROGRESS")
                .param("seen", mark(draft + "/nome")));
        publishForm.publish(code, List.of(section(question("due"))), People.ANNA);
        long revision = Long.parseLong(revision());
        assertThatThrownBy(() -> publishFormDraft.publish(code, revision, People.ANNA))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("forms.refusal.newerVersion");
    }

    @Test
    void paoloAndDarioReadAndNobodyElseKnowsTheAddresses() throws Exception {
        publishForm.publish(code, List.of(section(question("uno"))), People.ANNA);
        starts();
        for (Viewer reader : List.of(People.PAOLO, People.DARIO)) {
            assertThat(status("/gestione/moduli", reader)).isEqualTo(200);
            assertThat(status(home, reader)).isEqualTo(200);
            assertThat(status(home + "/versioni/1", reader)).isEqualTo(200);
            assertThat(status(draft, reader)).isEqualTo(404);
        }
        for (Viewer stranger : List.of(People.GIULIA, People.SARA, People.BRUNO, People.IRENE)) {
            assertThat(status(home, stranger)).isEqualTo(404);
        }
        assertThat(status(home + "/versioni/2", People.ANNA)).isEqualTo(404);
        assertThat(status("/gestione/moduli/di-nessuno", People.ANNA)).isEqualTo(404);
        assertThat(status(draft + "/sezioni/nessuna", People.ANNA)).isEqualTo(404);
        assertThat(status(draft + "/sezioni/s/domande/nuova/poesia", People.ANNA))
                .isEqualTo(404);
        assertThat(mvc.perform(post(draft + "/eliminazione").with(csrf()).with(People.as(People.DARIO)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private static FormSection section(Question... questions) {
        return new FormSection("s", "Sezione", null, List.of(questions));
    }

    private static Question question(String id) {
        return new Question(id, QuestionType.SHORT, "Domanda " + id, null, null, false, null, null, null, List.of());
    }

    private static Question yes(String id, Condition when) {
        return new Question(
                id,
                QuestionType.YES_NO,
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

    private void begins(String from) throws Exception {
        assertThat(send(post("/gestione/moduli/nuovo")
                                .param("title", "Domanda di rete")
                                .param("code", code)
                                .param("purpose", "APPLICATION")
                                .param("from", from))
                        .getRedirectedUrl())
                .isEqualTo(draft);
    }

    private void starts() throws Exception {
        assertThat(send(post(draft)).getRedirectedUrl()).isEqualTo(draft);
    }

    private void saved(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = send(request);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
    }

    private String refused(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = send(request);
        assertThat(response.getStatus()).isEqualTo(status);
        return response.getContentAsString();
    }

    private String revision() throws Exception {
        return Jsoup.parse(page(draft)).select("input[name=revision]").first().val();
    }

    private String revisionInStore() {
        return jdbc.sql("select version from forms.draft where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    private String mark(String address) throws Exception {
        return seenIn(page(address));
    }

    private static String seenIn(String html) {
        return Jsoup.parse(html).select("input[name=seen]").first().val();
    }

    private String ruleMark(String address) throws Exception {
        return Jsoup.parse(page(address)).select("button[name=letta]").first().val();
    }

    private String letta(String address) throws Exception {
        return Jsoup.parse(page(address)).select("input[name=letta]").first().val();
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(address).with(People.as(People.ANNA)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString();
    }

    private int status(String address, Viewer viewer) throws Exception {
        return mvc.perform(get(address).with(People.as(viewer)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(People.as(People.ANNA)))
                .andReturn()
                .getResponse();
    }
}
