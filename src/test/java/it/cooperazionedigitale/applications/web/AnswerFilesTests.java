package it.cooperazionedigitale.applications.web;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Statements;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.ConfirmDeclarations;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.ReopenApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.applications.usecase.WithdrawApplication;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.documents.check.attacks.Signer;
import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A section with a table, a condition, a comune and files, answered without JavaScript; and its files on their way to those who read them. */
@PortalTest
class AnswerFilesTests {

    private static final byte[] PDF = Pdfs.plain();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private ApplicationSamples samples;
    private DocumentSamples documents;
    private Viewer giulia;
    private UUID application;
    private String page;

    @BeforeEach
    void giuliaHasADraftThatLacksThePlan() {
        samples = new ApplicationSamples(context);
        documents = new DocumentSamples(context);
        List<FormSection> sections = new ArrayList<>(ApplicationSamples.sections());
        sections.add(plan());
        UUID call = samples.openCall(sections);
        giulia = samples.giulia();
        application = samples.complete(call, giulia);
        page = "/coop/domande/" + application + "/progetto/piano";
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private static FormSection plan() {
        return new FormSection(
                "piano",
                "Il piano",
                null,
                List.of(
                        asked("luogo", QuestionType.COMUNE, false, null, List.of(), null),
                        asked("quote", QuestionType.YES_NO, false, null, List.of(), null),
                        asked("offerta", QuestionType.FILE, true, Condition.is("quote", "yes"), List.of(), 2),
                        asked(
                                "costi",
                                QuestionType.TABLE,
                                false,
                                null,
                                List.of(
                                        asked("voce", QuestionType.SHORT, true, null, List.of(), null),
                                        asked("costo", QuestionType.MONEY, false, null, List.of(), null)),
                                3)),
                null,
                List.of(new AnswerRule(
                        "costi",
                        AnswerRule.Side.column("costi", "costo"),
                        AnswerRule.Relation.AT_MOST,
                        AnswerRule.Side.fixed("1.000"),
                        "I costi superano 1.000 euro.")));
    }

    private static Question asked(
            String id, QuestionType type, boolean required, Condition when, List<Question> columns, Integer rows) {
        return new Question(
                id,
                type,
                "Domanda " + id,
                null,
                null,
                required,
                null,
                null,
                null,
                List.of(),
                "Chi valuta.",
                null,
                when,
                columns,
                rows,
                null);
    }

    private MockHttpServletResponse read(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(path).with(People.as(viewer))).andReturn().getResponse();
    }

    private static Document html(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(String name, byte[] content, String... params) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart(page);
        if (name != null) {
            request.file(new MockMultipartFile("files[offerta].part", name, "application/octet-stream", content));
        }
        for (int at = 0; at < params.length; at += 2) {
            request.param(params[at], params[at + 1]);
        }
        return mvc.perform(request.with(People.as(giulia)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String revision() throws Exception {
        return html(read(page, giulia)).select("input[name=revision]").val();
    }

    /** Hands a file in and stays. */
    private FileSummary handIn(String name, byte[] content) throws Exception {
        List<String> params =
                new ArrayList<>(List.of("azione", "allega:offerta", "answers[quote]", "yes", "revision", revision()));
        files().forEach(file ->
                params.addAll(List.of("answers[offerta]", file.id().toString())));
        MockHttpServletResponse answer = send(name, content, params.toArray(String[]::new));
        assertThat(answer.getRedirectedUrl())
                .as(html(answer).select(".summary").text())
                .isEqualTo(page + "#answersofferta");
        return files().get(files().size() - 1);
    }

    private List<FileSummary> files() {
        return samples.the(Files.class).of(application);
    }

    private FileSummary checked(FileSummary file) {
        return documents.verdict(application).id().equals(file.id())
                ? documents.verdict(application)
                : samples.the(Files.class).find(file.id()).orElseThrow();
    }

    private void submit() {
        as(
                giulia,
                () -> samples.the(SubmitApplication.class)
                        .submit(application, samples.clock().instant(), giulia));
    }

    @Test
    void rowsAreAddedAndTakenAwayWithoutScriptAndNothingTypedIsLost() throws Exception {
        Document first = html(read(page, giulia));
        assertThat(first.select("form[enctype=multipart/form-data]")).hasSize(1);
        assertThat(first.text())
                .contains("Rispondi solo se a «Domanda quote» rispondi «Sì».", "Riga 1", "Chi lo vedrà");
        assertThat(first.select("[name^='answers[costi.']").eachAttr("name"))
                .containsExactly("answers[costi.0.voce]", "answers[costi.0.costo]");
        MockHttpServletResponse more =
                send(null, null, "azione", "riga:costi", "answers[costi.0.voce]", "Sito", "answers[luogo]", "aliano");
        assertThat(more.getStatus()).isEqualTo(200);
        assertThat(html(more).select("[name='answers[costi.0.voce]']").val()).isEqualTo("Sito");
        assertThat(html(more).select("[name='answers[luogo]']").val()).isEqualTo("aliano");
        assertThat(html(more).text()).contains("Riga 2");
        MockHttpServletResponse less = send(
                null,
                null,
                "azione",
                "togli-riga:costi:0",
                "answers[costi.0.voce]",
                "Sito",
                "answers[costi.1.voce]",
                "Tablet");
        assertThat(html(less).select("[name^='answers[costi.']").eachAttr("value"))
                .containsExactly("Tablet", "");
    }

    @Test
    void aRuleThatIsNotKeptIsSavedButSaidAndNotSent() throws Exception {
        MockHttpServletResponse saved = send(
                null,
                null,
                "answers[luogo]",
                "Aliano (MT)",
                "answers[costi.0.voce]",
                "Sito",
                "answers[costi.0.costo]",
                "1.000,01",
                "answers[costi.2.costo]",
                "",
                "revision",
                "0");
        assertThat(saved.getRedirectedUrl()).isEqualTo(page);
        Document again = html(read(page, giulia));
        assertThat(again.select(".notice.warn").text()).isEqualTo("Da controllare: I costi superano 1.000 euro.");
        assertThat(again.select("[name='answers[luogo]']").val()).isEqualTo("Aliano (MT)");
        assertThat(html(read("/coop/domande/" + application + "/riepilogo", giulia))
                        .text())
                .contains(
                        "Aliano (MT)",
                        "1. Domanda voce: Sito · Domanda costo: 1.000,01",
                        "I costi superano 1.000 euro.");
        assertThatThrownBy(this::submit)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("applications.refusal.incomplete");
        send(null, null, "answers[costi.0.voce]", "Sito", "answers[costi.0.costo]", "1.000", "revision", "1");
        submit();
        assertThat(html(read("/gestione/domande/" + application, ApplicationSamples.anna()))
                        .text())
                .contains("1. Domanda voce: Sito · Domanda costo: 1.000");
    }

    @Test
    void whatIsWrongIsSaidAtTheCell() throws Exception {
        MockHttpServletResponse wrong = send(
                null,
                null,
                "answers[costi.4.voce]",
                "Sito",
                "answers[costi.4.costo]",
                "tanto",
                "answers[luogo]",
                "San");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(html(wrong).select("#errors a").eachAttr("href")).contains("#answerscosti.4.costo", "#answersluogo");
        assertThat(html(wrong).getElementById("answerscosti.4.costo").val()).isEqualTo("tanto");
        assertThat(html(wrong).select("#errors").text()).contains("Quale intendi?", "Hai scritto «tanto»");
    }

    @Test
    void aFileIsShownWithItsStateAndTravelsOnceTheApplicationIsSent() throws Exception {
        FileSummary file = handIn("Preventivo.pdf", PDF);
        Document waiting = html(read(page, giulia));
        assertThat(waiting.text()).contains("Preventivo.pdf", "In controllo", "Togli Preventivo.pdf");
        assertThat(html(read("/coop/domande/" + application + "/riepilogo", giulia))
                        .text())
                .contains("Stiamo controllando un file", "«Preventivo.pdf»");
        checked(file);
        assertThat(read("/documenti/" + file.id(), ApplicationSamples.anna()).getStatus())
                .as("files of drafts are nobody's")
                .isEqualTo(404);
        submit();
        assertThat(jdbc.sql("select snapshot from applications.submission where application_id = ?")
                        .param(application)
                        .query(String.class)
                        .single())
                .contains(file.sha256(), "Preventivo.pdf");
        String path = "/documenti/" + file.id();
        UUID hub = jdbc.sql("select hub_id from applications.application where id = ?")
                .param(application)
                .query(UUID.class)
                .single();
        assertThat(read(path, ApplicationSamples.anna()).getContentAsByteArray())
                .isEqualTo(PDF);
        assertThat(read(path, giulia).getStatus()).isEqualTo(200);
        assertThat(read(path, ApplicationSamples.worker("Nadia", Role.NODE_OFFICER, hub, Set.of()))
                        .getStatus())
                .isEqualTo(200);
        assertThat(read(path, ApplicationSamples.worker("Altro", Role.NODE_OFFICER, samples.hub("NODE"), Set.of()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(read(path, ApplicationSamples.worker("Nadia", Role.NODE_OFFICER, hub, Set.of("01")))
                        .getStatus())
                .isEqualTo(404);
        assertThat(read(path, ApplicationSamples.worker("Sara", Role.EVALUATOR, null, Set.of()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(read(path, samples.owner("Altra", samples.hub("RUINI"), "Aliano"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(html(read("/gestione/domande/" + application, ApplicationSamples.anna()))
                        .select("a[href='" + path + "']")
                        .text())
                .isEqualTo("Preventivo.pdf");
    }

    @Test
    void ofASignedPaperTheDocumentComesFirstWithWhoSignedAndTheEnvelopeAfter() throws Exception {
        FileSummary file = checked(handIn("Offerta.pdf.p7m", Signer.sign(PDF, Signer.GIULIA)));
        assertThat(file.state()).isEqualTo(FileState.CLEAN);
        submit();
        Document dossier = html(read("/gestione/domande/" + application, ApplicationSamples.anna()));
        assertThat(dossier.select(".files a").eachText())
                .containsExactly("Offerta.pdf", "Il file firmato, come è stato inviato");
        assertThat(dossier.select(".files").text()).contains("Firmato da");
        assertThat(read("/documenti/" + file.id(), ApplicationSamples.anna()).getContentAsByteArray())
                .isEqualTo(PDF);
        assertThat(read("/documenti/" + file.id() + "/firmato", ApplicationSamples.anna())
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aRefusedFileSaysWhyStopsTheSendingAndIsTakenAway() throws Exception {
        FileSummary file = checked(handIn("moduli.pdf", Pdfs.with(Pdfs.opening("JavaScript", script -> {}))));
        assertThat(file.state()).isEqualTo(FileState.REFUSED);
        Document refused = html(read(page, giulia));
        assertThat(refused.text()).contains("Non accettato");
        assertThat(html(read("/coop/domande/" + application + "/riepilogo", giulia))
                        .text())
                .contains("«moduli.pdf» non è stato accettato");
        assertThatThrownBy(this::submit).hasMessageStartingWith("applications.refusal.incomplete");
        MockHttpServletResponse gone = send(
                null,
                null,
                "azione",
                "togli-file:offerta:" + file.id(),
                "answers[offerta]",
                file.id().toString(),
                "answers[quote]",
                "no",
                "revision",
                revision());
        assertThat(gone.getRedirectedUrl()).isEqualTo(page + "#answersofferta");
        assertThat(files())
                .as("with no said, the question is not asked: the file stays for a yes to come")
                .hasSize(1);
        submit();
    }

    @Test
    void theSameUploadTwiceIsOneFileAndWhatNobodyNeedsGoes() throws Exception {
        UUID upload = documents.upload("uno.pdf", PDF, giulia);
        String[] params = {
            "azione",
            "allega:offerta",
            "answers[quote]",
            "yes",
            "files[offerta].upload",
            upload.toString(),
            "revision",
            "0"
        };
        assertThat(send(null, null, params).getStatus()).isEqualTo(302);
        assertThat(send(null, null, params).getStatus()).isEqualTo(302);
        assertThat(files()).hasSize(1);
        FileSummary file = files().get(0);
        assertThat(revision()).isEqualTo("1");
        assertThat(send(
                                null,
                                null,
                                "azione",
                                "togli-file:offerta:" + file.id(),
                                "answers[quote]",
                                "yes",
                                "answers[offerta]",
                                file.id().toString(),
                                "revision",
                                "1")
                        .getStatus())
                .isEqualTo(302);
        assertThat(html(read(page, giulia)).select(".files"))
                .as("it is no answer any more")
                .isEmpty();
        documents.verdictOf(file.id());
        assertThat(samples.the(Files.class).find(file.id()).orElseThrow().state())
                .as("and goes as soon as it was checked")
                .isEqualTo(FileState.REMOVED);
    }

    @Test
    void aThirdFileAForeignIdAndAFileOfAnotherKindAreRefusedOrIgnored() throws Exception {
        FileSummary one = handIn("uno.pdf", PDF);
        FileSummary two = handIn("due.pdf", PDF);
        assertThat(html(read(page, giulia)).select("input[type=file]"))
                .as("two are enough")
                .isEmpty();
        MockHttpServletResponse third = send(
                "tre.pdf",
                PDF,
                "answers[quote]",
                "yes",
                "answers[offerta]",
                one.id().toString(),
                "answers[offerta]",
                two.id().toString(),
                "revision",
                revision());
        assertThat(third.getStatus()).isEqualTo(422);
        assertThat(html(third).text()).contains("Qui puoi caricare al massimo 2 file");
        MockHttpServletResponse page = send("pagina.pdf", "<html>x".getBytes(), "answers[quote]", "yes");
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page).text()).contains("Questa è una pagina web");

        Viewer chiara = samples.owner("Altra", samples.hub("NODE"), "Aliano");
        UUID theirs =
                documents.paper(it.cooperazionedigitale.documents.DrawerKind.STATUTE, "segreto.pdf", PDF, null, chiara);
        UUID foreign = documents.file(theirs).id();
        MockHttpServletResponse forged = send(
                null, null, "azione", "riga:costi", "answers[quote]", "yes", "answers[offerta]", foreign.toString());
        assertThat(html(forged).text()).doesNotContain("segreto.pdf");
        send(
                null,
                null,
                "answers[quote]",
                "yes",
                "answers[offerta]",
                foreign.toString(),
                "files[offerta].upload",
                documents.upload("sua.pdf", PDF, chiara).toString(),
                "revision",
                revision());
        assertThat(files()).extracting(FileSummary::name).containsExactly("uno.pdf", "due.pdf");
    }

    @Test
    void whatWasSentStaysWhenTheApplicationIsTakenBackAndSentWithoutIt() throws Exception {
        FileSummary file = checked(handIn("Preventivo.pdf", PDF));
        submit();
        as(giulia, () -> {
            samples.the(WithdrawApplication.class).withdraw(application, "Manca una voce.", giulia);
            samples.the(ReopenApplication.class).reopen(application, giulia);
            return null;
        });
        assertThat(read("/documenti/" + file.id(), ApplicationSamples.anna()).getStatus())
                .as("it is a draft again")
                .isEqualTo(404);
        send(
                null,
                null,
                "azione",
                "togli-file:offerta:" + file.id(),
                "answers[quote]",
                "yes",
                "answers[offerta]",
                file.id().toString(),
                "revision",
                revision());
        assertThat(samples.the(Files.class).find(file.id()).orElseThrow().state())
                .as("the first version needs it")
                .isEqualTo(FileState.CLEAN);
        send(null, null, "answers[quote]", "no", "revision", revision());
        as(giulia, () -> {
            samples.the(ConfirmDeclarations.class).confirm(application, EnumSet.allOf(Declaration.class), giulia);
            return null;
        });
        submit();
        assertThat(read("/documenti/" + file.id(), ApplicationSamples.anna()).getStatus())
                .as("the version that counts was sent without it")
                .isEqualTo(404);
        assertThat(html(read("/gestione/domande/" + application, ApplicationSamples.anna()))
                        .select(".files"))
                .isEmpty();
    }

    @Test
    void whoReadsOnlyHandsNothingIn() throws Exception {
        Viewer lucia = ApplicationSamples.colleague(giulia, "Lucia", TeamRole.VIEWER);
        assertThat(mvc.perform(multipart(page)
                                .file(new MockMultipartFile("files[offerta].part", "x.pdf", "application/pdf", PDF))
                                .param("answers[quote]", "yes")
                                .with(People.as(lucia))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(files()).isEmpty();
    }

    @Test
    void aHiddenAnswerAQuestionOfAnotherVersionAndThirtyMoreFieldsChangeNothing() throws Exception {
        List<String> params = new ArrayList<>(List.of(
                "answers[quote]",
                "no",
                "answers[offerta]",
                "x",
                "answers[risposta-di-un-altro-modulo]",
                "x",
                "revision",
                "0"));
        for (int n = 0; n < 30; n++) {
            params.addAll(List.of("answers[extra" + n + "]", "x", "other" + n, "x"));
        }
        assertThat(send(null, null, params.toArray(String[]::new)).getStatus()).isEqualTo(302);
        assertThat(samples.the(OwnApplicationQueries.class)
                        .one(application, giulia)
                        .given("piano")
                        .values())
                .isEqualTo(java.util.Map.of("quote", "no"));
    }

    @Test
    void thePageAsksTheDatabaseLittleHoweverManyFilesThereAre() throws Exception {
        handIn("uno.pdf", PDF);
        int one = Statements.of(() -> read(page, giulia)).size();
        handIn("due.pdf", PDF);
        List<String> statements = Statements.of(() -> read(page, giulia));
        int two = statements.size();
        assertThat(two).isEqualTo(one).isLessThanOrEqualTo(12);
    }
}
