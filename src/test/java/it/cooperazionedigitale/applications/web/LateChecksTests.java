package it.cooperazionedigitale.applications.web;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static it.cooperazionedigitale.organisations.BodySamples.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.ConfirmDeclarations;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.ReopenApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.applications.usecase.WithdrawApplication;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import org.springframework.test.web.servlet.MockMvc;

/** A file the portal has not checked yet makes nobody late; what comes of it is told. */
@PortalTest
class LateChecksTests {

    private static final byte[] PDF = Pdfs.plain();
    private static final byte[] FAULTY = Pdfs.with(Pdfs.opening("JavaScript", script -> {}));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Files files;

    @Autowired
    private OwnApplicationQueries own;

    @Autowired
    private JdbcClient jdbc;

    private ApplicationSamples samples;
    private DocumentSamples documents;
    private Viewer giulia;
    private UUID id;
    private String hub;

    @BeforeEach
    void giuliaHasADraftThatLacksOneFile() {
        samples = new ApplicationSamples(context);
        documents = new DocumentSamples(context);
        List<FormSection> sections = new ArrayList<>(ApplicationSamples.sections());
        sections.add(new FormSection(
                "carte",
                "Le carte",
                null,
                List.of(new Question(
                        "statuto", QuestionType.FILE, "Lo statuto", null, null, true, null, null, null, List.of()))));
        UUID call = samples.openCall(sections);
        giulia = samples.giulia();
        id = samples.complete(call, giulia);
        hub = "/coop/domande/" + id;
        samples.clock().standAt(ApplicationSamples.CLOSES.minus(Duration.ofMinutes(2)));
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private UUID handIn(String name, byte[] content) {
        UUID upload = documents.upload(name, content, giulia);
        OwnApplication.Given given = own.one(id, giulia).given("carte");
        as(
                giulia,
                () -> samples.the(AnswerSection.class)
                        .answer(id, "carte", given.revision(), Map.of("statuto", List.of("+" + upload)), giulia));
        return files.of(id).get(files.of(id).size() - 1).id();
    }

    private void send() throws Exception {
        mvc.perform(post(hub + "/invio").with(People.as(giulia)).with(csrf()))
                .andExpect(redirectedUrl(hub + "/ricevuta"));
    }

    private MockHttpServletResponse read(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(path).with(People.as(viewer))).andReturn().getResponse();
    }

    private Document see(String path) throws Exception {
        return Jsoup.parse(read(path, giulia).getContentAsString(StandardCharsets.UTF_8));
    }

    private List<String> notices(String path) throws Exception {
        return see(path).select(".notice h2").eachText();
    }

    private String protocol() {
        return jdbc.sql("select protocol from applications.application where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    @Test
    void twoMinutesBeforeTheClosingItIsSentWithTheFileThatWaitsAndSaysSo() throws Exception {
        assertThat(see(hub + "/riepilogo").text()).contains("Lo statuto — Carica il file.");
        UUID file = handIn("Statuto.pdf", PDF);
        assertThat(see(hub + "/progetto/carte").text())
                .contains("In controllo", "Lo stiamo controllando: di solito basta un minuto. Non devi aspettare");
        assertThat(notices(hub + "/riepilogo")).contains("Stiamo controllando un file");
        assertThat(see(hub + "/riepilogo").select("a[href='" + hub + "/invio']"))
                .hasSize(1);
        assertThat(see(hub + "/invio").select(".notice").text())
                .contains("«Statuto.pdf»", "si può inviare anche mentre controlliamo, e vale il momento in cui invii");
        send();
        assertThat(see(hub + "/ricevuta").select(".notice").text())
                .contains("Stiamo controllando un file", "«Statuto.pdf»", "il momento dell’invio non cambia");
        assertThat(read("/documenti/" + file, ApplicationSamples.anna()).getStatus())
                .as("nobody opens what nobody has checked")
                .isEqualTo(409);
        assertThat(jdbc.sql("select snapshot from applications.submission where application_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .contains(files.find(file).orElseThrow().sha256());
        documents.verdictOf(file);
        assertThat(notices(hub + "/ricevuta")).isEmpty();
        assertThat(notices(hub + "/riepilogo")).isEmpty();
        assertThat(read("/documenti/" + file, ApplicationSamples.anna()).getContentAsByteArray())
                .isEqualTo(PDF);
        assertThat(see(hub + "/riepilogo?lingua=en").text()).contains("Statuto.pdf");
    }

    @Test
    void aFileFoundFaultyAfterwardsIsToldAndChangedWhileTheCallIsOpen() throws Exception {
        UUID file = handIn("modulo.pdf", FAULTY);
        send();
        String number = protocol();
        documents.verdictOf(file);
        assertThat(files.find(file).orElseThrow().state()).isEqualTo(FileState.REFUSED);
        assertThat(own.one(id, giulia).state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(see(hub + "/ricevuta").select(".notice").text())
                .contains(
                        "Un file non è stato accettato",
                        "«modulo.pdf». Il PDF contiene comandi che partono da soli",
                        "fino ad allora puoi ritirare la domanda");
        assertThat(notices(hub + "/riepilogo")).containsExactly("Un file non è stato accettato");
        assertThat(jdbc.sql("select count(*) from outbox.mail where path = ? and body like '%modulo.pdf%'")
                        .param(hub + "/riepilogo")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(read("/documenti/" + file, ApplicationSamples.anna()).getStatus())
                .isEqualTo(409);

        does(giulia, () -> samples.the(WithdrawApplication.class).withdraw(id, "Cambio un file", giulia));
        assertThat(notices(hub + "/ricevuta")).doesNotContain("Un file non è stato accettato");
        does(giulia, () -> samples.the(ReopenApplication.class).reopen(id, giulia));
        does(
                giulia,
                () -> samples.the(ConfirmDeclarations.class).confirm(id, EnumSet.allOf(Declaration.class), giulia));
        assertThatThrownBy(() -> does(
                        giulia,
                        () -> samples.the(SubmitApplication.class)
                                .submit(id, samples.clock().instant(), giulia)))
                .as("what is known to be faulty is not sent")
                .isInstanceOf(Refusal.class);
        UUID better = handIn("Statuto.pdf", PDF);
        send();
        documents.verdictOf(better);
        assertThat(protocol()).isEqualTo(number);
        assertThat(notices(hub + "/ricevuta")).isEmpty();
    }

    @Test
    void whoHasAnAddressToConfirmReadsSoBeforeTheButton() throws Exception {
        handIn("Statuto.pdf", PDF);
        assertThat(notices(hub + "/invio")).contains("Stiamo controllando un file");
        jdbc.sql("update accounts.account set email_confirmed_at = null where id = ?")
                .param(giulia.id())
                .update();
        assertThat(notices(hub + "/invio")).contains("Conferma prima il tuo indirizzo", "Stiamo controllando un file");
        assertThat(see(hub + "/invio").select(".notice a").eachAttr("href")).containsExactly("/account/indirizzo");
    }

    @Test
    void afterTheClosingItStaysSentAndSaysWhoDecides() throws Exception {
        UUID file = handIn("modulo.pdf", FAULTY);
        send();
        samples.clock().standAt(ApplicationSamples.CLOSES.plus(Duration.ofMinutes(5)));
        documents.verdictOf(file);
        assertThat(own.one(id, giulia).state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(see(hub + "/ricevuta").select(".notice").text())
                .contains("il momento dell’invio non cambia", "ti chiede un’integrazione")
                .doesNotContain("ritirare");
        assertThat(Jsoup.parse(read("/gestione/domande/" + id, ApplicationSamples.anna())
                                .getContentAsString(StandardCharsets.UTF_8))
                        .select(".files")
                        .text())
                .contains("modulo.pdf", "Non accettato");
        assertThat(jdbc.sql("select count(*) from documents.hold where file_id = ?")
                        .param(file)
                        .query(Integer.class)
                        .single())
                .as("it stays in quarantine, for another look")
                .isEqualTo(1);
    }
}
