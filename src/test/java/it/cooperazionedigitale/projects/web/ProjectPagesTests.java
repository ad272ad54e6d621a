package it.cooperazionedigitale.projects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.projects.ProjectDirectory;
import it.cooperazionedigitale.projects.ProjectSamples;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.ProjectSummary;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.CaseSteps;
import it.cooperazionedigitale.site.TaskSource;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class ProjectPagesTests {

    private static final Viewer ANNA = ApplicationSamples.worker("Anna", Role.STAFF, null, Set.of());
    private static final Viewer BRUNO = ApplicationSamples.worker("Bruno", Role.BOARD, null, Set.of());
    private static final Viewer DARIO = ApplicationSamples.worker("Dario", Role.AUDITOR, null, Set.of());

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ProjectDirectory directory;

    @Autowired
    private ProjectTasks tasks;

    @Autowired
    private ProjectSteps steps;

    private ProjectSamples samples;
    private Viewer giulia;
    private Viewer luca;
    private Viewer chiara;

    @BeforeEach
    void people() {
        samples = new ProjectSamples(context);
        giulia = samples.applications().giulia();
        luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        chiara = samples.applications().owner("Vele", samples.applications().hub("NODE"), "Genova");
    }

    @AfterEach
    void backToToday() {
        samples.applications().clock().reset();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, Viewer viewer) throws Exception {
        return mvc.perform(request.with(People.as(viewer)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document page(String path, Viewer viewer) throws Exception {
        MockHttpServletResponse response = ask(get(path), viewer);
        assertThat(response.getStatus()).as(path + " as " + viewer.name()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private int status(String path, Viewer viewer) throws Exception {
        return ask(get(path), viewer).getStatus();
    }

    private void redirects(MockHttpServletRequestBuilder request, Viewer viewer, String to) throws Exception {
        MockHttpServletResponse response = ask(request, viewer);
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).isEqualTo(to);
    }

    private ProjectState state(UUID project) {
        return directory.find(project).map(ProjectSummary::state).orElseThrow();
    }

    private List<String> toDo(Viewer viewer) {
        return tasks.tasksFor(viewer).stream().map(TaskSource.Task::href).toList();
    }

    @Test
    void giuliaReadsWhatSheCommitsToAndAccepts() throws Exception {
        UUID application = samples.awarded(giulia);
        String path = "/coop/domande/" + application + "/accettazione";
        assertThat(page(path, giulia).text()).contains("8.000,00 €").contains("Accetta entro venerdì 30 maggio 2031");
        assertThat(page(path, giulia).text())
                .contains("3.200,00 € (40%) all’avvio del progetto", "4.800,00 € (60%) dopo la relazione finale");
        assertThat(page(path, luca).select("form[action=" + path + "]")).isEmpty();
        assertThat(status(path, chiara)).isEqualTo(404);
        assertThat(toDo(giulia)).isEqualTo(List.of(path));
        assertThat(steps.stepsOf(application, giulia))
                .extracting(CaseSteps.CaseStep::href)
                .isEqualTo(List.of(path));
        assertThat(steps.stepsOf(application, chiara)).isEmpty();
        MockHttpServletResponse untouched = ask(post(path), giulia);
        assertThat(untouched.getStatus()).isEqualTo(422);
        assertThat(untouched.getContentAsString()).contains("spunta la casella");
        assertThat(ask(post(path).param("terms", "true"), luca).getStatus()).isEqualTo(404);
        assertThat(ask(post(path).param("terms", "true"), chiara).getStatus()).isEqualTo(404);
        MockHttpServletResponse accepted = ask(post(path).param("terms", "true"), giulia);
        String home = accepted.getRedirectedUrl();
        assertThat(home).startsWith("/coop/progetti/");
        redirects(post(path).param("terms", "true"), giulia, home);
        assertThat(page(path, giulia).text()).contains("Hai accettato il contributo");
        assertThat(ask(get("/coop/domande/" + application + "/rinuncia"), giulia)
                        .getStatus())
                .isEqualTo(409);
        assertThat(page("/coop/progetti", giulia).select("a[href=" + home + "]"))
                .hasSize(1);
        assertThat(page("/coop/progetti", chiara).text()).contains("Non hai ancora progetti");
        assertThat(page(home, giulia).text()).contains("Come si riceve", "3.200,00 € (40%)", "4.800,00 € (60%)");
        assertThat(status(home, chiara)).isEqualTo(404);
        assertThat(toDo(giulia)).containsExactly(home + "/trasformatrice");
    }

    @Test
    void afterTheTermAcceptanceAnswersThatItIsLate() throws Exception {
        UUID application = samples.awarded(giulia);
        samples.applications().clock().standAt(ApplicationSamples.CLOSES.plus(Duration.ofDays(61)));
        String path = "/coop/domande/" + application + "/accettazione";
        assertThat(page(path, giulia).text()).contains("Il termine per accettare è passato");
        MockHttpServletResponse late = ask(post(path).param("terms", "true"), giulia);
        assertThat(late.getStatus()).isEqualTo(409);
        String lapse = "/gestione/progetti/contributi/" + application + "/decadenza";
        assertThat(page("/gestione/progetti", ANNA).select("form[action=" + lapse + "]"))
                .hasSize(1);
        assertThat(page("/gestione/progetti", DARIO).select("form[action=" + lapse + "]"))
                .isEmpty();
        assertThat(ask(post(lapse), BRUNO).getStatus()).isEqualTo(404);
        redirects(post(lapse), ANNA, "/gestione/progetti");
        assertThat(page(path, giulia).text()).contains("Il contributo è decaduto");
    }

    @Test
    void giuliaGivesUpWithAReason() throws Exception {
        UUID application = samples.awarded(giulia);
        String path = "/coop/domande/" + application + "/rinuncia";
        page(path, giulia);
        assertThat(ask(post(path).param("reason", " "), giulia).getStatus()).isEqualTo(422);
        MockHttpServletResponse tooLong = ask(post(path).param("reason", "x".repeat(10_000)), giulia);
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(tooLong.getContentAsString()).contains("al massimo 2.000 caratteri");
        redirects(
                post(path).param("reason", "Non abbiamo i fondi"),
                giulia,
                "/coop/domande/" + application + "/accettazione");
        redirects(
                post(path).param("reason", "Non abbiamo i fondi"),
                giulia,
                "/coop/domande/" + application + "/accettazione");
    }

    @Test
    void marcoIsAskedAndConfirms() throws Exception {
        Viewer marco = samples.marco();
        UUID project = samples.accepted(giulia);
        String home = "/coop/progetti/" + project;
        assertThat(page("/trasformatrice/progetti", marco).text()).contains("Nessun progetto, per ora");
        assertThat(page(home + "/trasformatrice", giulia).select("input[value=" + marco.organisationId() + "]"))
                .hasSize(1);
        assertThat(ask(post(home + "/trasformatrice"), giulia).getStatus()).isEqualTo(422);
        String firm = String.valueOf(marco.organisationId());
        assertThat(ask(post(home + "/trasformatrice").param("transformer", firm), chiara)
                        .getStatus())
                .isEqualTo(404);
        redirects(post(home + "/trasformatrice").param("transformer", firm), giulia, home);
        assertThat(page(home, giulia).text()).contains("deve ancora confermare");
        String asked = "/trasformatrice/progetti/" + project;
        assertThat(toDo(marco)).isEqualTo(List.of(asked));
        assertThat(page(asked, marco).text()).contains("Confermate?");
        assertThat(ask(post(asked + "/rifiuto").param("reason", ""), marco).getStatus())
                .isEqualTo(422);
        assertThat(ask(post(asked + "/conferma"), giulia).getStatus()).isEqualTo(404);
        redirects(post(asked + "/conferma"), marco, asked);
        redirects(post(asked + "/conferma"), marco, asked);
        assertThat(ask(post(asked + "/rifiuto").param("reason", "no"), marco).getStatus())
                .isEqualTo(409);
        assertThat(page("/trasformatrice/progetti", marco).select("a[href=" + asked + "]"))
                .hasSize(1);
        assertThat(toDo(marco)).isEmpty();
    }

    @Test
    void giuliaStartsWritesAndSends() throws Exception {
        UUID project = samples.accepted(giulia);
        String home = "/coop/progetti/" + project;
        assertThat(page(home + "/avvio", giulia).select("input[name=day]").val())
                .isEqualTo("30/04/2031");
        for (String wrong : List.of("", "ieri", "31/02/2031", "01/01/2031", "01/05/2031")) {
            assertThat(ask(post(home + "/avvio").param("day", wrong), giulia).getStatus())
                    .as(wrong)
                    .isEqualTo(422);
        }
        redirects(post(home + "/avvio").param("day", "30/4/2031"), giulia, home);
        redirects(post(home + "/avvio").param("day", "30/4/2031"), giulia, home);
        assertThat(status(home + "/avvio", giulia)).isEqualTo(409);
        String report = home + "/avanzamenti/1";
        page(report, giulia);
        assertThat(status(home + "/avanzamenti/9", giulia)).isEqualTo(404);
        assertThat(status(home + "/avanzamenti/x", giulia)).isEqualTo(404);
        redirects(upon(report, 0).param("azione", "salva").param("answers[fatto]", "A metà"), luca, report);
        Document saved = page(report, giulia);
        assertThat(saved.select("textarea[name='answers[fatto]']").text()).isEqualTo("A metà");
        assertThat(saved.text()).contains("Salvato da Luca");
        MockHttpServletResponse wrong = ask(
                upon(report, 1)
                        .param("azione", "invia")
                        .param("answers[fatto]", "Tutto")
                        .param("answers[speso_finora]", "1.234.56"),
                giulia);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("intendevi 1.234,56\u00a0€?")
                .contains("Scegli una risposta")
                .contains("Tutto");
        assertThat(ask(upon(report, 1).param("azione", "salva").param("answers[fatto]", "x".repeat(10_000)), giulia)
                        .getStatus())
                .isEqualTo(422);
        redirects(sent(report, 1), giulia, home);
        redirects(sent(report, 1), giulia, home);
        assertThat(ask(upon(report, 2).param("azione", "salva").param("answers[fatto]", "ancora"), giulia)
                        .getStatus())
                .isEqualTo(409);
        assertThat(ask(sent(home + "/avanzamenti/3", 0), giulia).getStatus()).isEqualTo(409);
        assertThat(page(report, giulia).text()).contains("Inviato ").contains("Verde");
    }

    private static MockHttpServletRequestBuilder upon(String report, int revision) {
        String shown = String.valueOf(revision);
        return post(report).param("revisions[lavoro]", shown).param("revisions[dati_del_progetto]", shown);
    }

    private static MockHttpServletRequestBuilder sent(String report, int revision) {
        return upon(report, revision)
                .param("azione", "invia")
                .param("answers[fatto]", "Formazione dei soci")
                .param("answers[come_va]", "GREEN")
                .param("answers[speso_finora]", "2.500,00");
    }

    @Test
    void annaChecksAReportAndSendsItBackOnce() throws Exception {
        UUID project = samples.running(giulia);
        redirects(sent("/coop/progetti/" + project + "/avanzamenti/1", 0), giulia, "/coop/progetti/" + project);
        UUID report = context.getBean(ProjectQueries.class)
                .own(project, giulia)
                .reports()
                .get(0)
                .id();
        String path = "/gestione/rapporti/" + report;
        String back = "/gestione/progetti/" + project;
        assertThat(toDo(ANNA)).contains(path);
        assertThat(page(path, DARIO).select("main form")).isEmpty();
        assertThat(page(path, ANNA).text()).contains("Formazione dei soci").contains("2.500 €");
        assertThat(status(path, giulia)).isEqualTo(404);
        assertThat(ask(post(path + "/accettazione"), DARIO).getStatus()).isEqualTo(404);
        assertThat(ask(post(path + "/rinvio").param("reason", ""), ANNA).getStatus())
                .isEqualTo(422);
        redirects(post(path + "/rinvio").param("reason", "Mancano le ore"), ANNA, back);
        assertThat(page("/coop/progetti/" + project, giulia).text()).contains("Mancano le ore");
        assertThat(ask(post(path + "/accettazione"), ANNA).getStatus()).isEqualTo(409);
        redirects(sent("/coop/progetti/" + project + "/avanzamenti/1", 1), giulia, "/coop/progetti/" + project);
        redirects(post(path + "/accettazione"), ANNA, back);
        redirects(post(path + "/accettazione"), ANNA, back);
    }

    @Test
    void annaVerifiesAndClosesAndEverybodyReadsTheResults() throws Exception {
        UUID project = samples.reported(giulia, "7.500", ANNA);
        String path = "/gestione/progetti/" + project;
        assertThat(page(path, ANNA).text())
                .contains("il contributo di 8.000,00 € si riduce in proporzione a 6.000,00 €");
        assertThat(page(path, DARIO).select("main form")).isEmpty();
        assertThat(ask(post(path + "/chiusura"), ANNA).getStatus()).isEqualTo(409);
        assertThat(ask(post(path + "/verifica"), BRUNO).getStatus()).isEqualTo(404);
        redirects(post(path + "/verifica"), ANNA, path);
        redirects(post(path + "/chiusura"), ANNA, path);
        redirects(post(path + "/chiusura"), ANNA, path);
        assertThat(state(project)).isEqualTo(ProjectState.CLOSED);
        String slug = directory.find(project).orElseThrow().slug();
        assertThat(page("/progetti/" + slug, Viewer.anonymous()).text())
                .contains("Ordini in rete da marzo")
                .contains("Persone coinvolte: 44")
                .contains("6.000,00 €");
        page("/coop/progetti/" + project, giulia);
        assertThat(page("/coop/progetti/" + project + "/relazione-finale", giulia)
                        .text())
                .contains("Ordini in rete da marzo");
        assertThat(status("/progetti/non-esiste", Viewer.anonymous())).isEqualTo(404);
    }

    @Test
    void theFinalReportIsWrittenKeptAndSent() throws Exception {
        UUID project = samples.running(giulia);
        String home = "/coop/progetti/" + project;
        String path = home + "/relazione-finale";
        assertThat(page(path, giulia).text()).contains("Non è ancora il momento");
        assertThat(ask(post(home + "/conclusione"), giulia).getStatus()).isEqualTo(409);
        redirects(post("/gestione/progetti/" + project + "/relazione"), ANNA, "/gestione/progetti/" + project);
        page(path, giulia);
        String numbers = path + "/dati_del_progetto";
        redirects(part(numbers, 0).param("answers[persone_coinvolte]", "1200"), luca, path);
        assertThat(page(numbers, giulia)
                        .select("input[name='answers[persone_coinvolte]']")
                        .val())
                .isEqualTo("1.200");
        assertThat(ask(part(numbers, 1).param("answers[persone_coinvolte]", "molti"), giulia)
                        .getStatus())
                .isEqualTo(422);
        Document overview = page(path, giulia);
        assertThat(overview.select("main .list a"))
                .extracting(Element::text)
                .containsExactly("Quanto avete speso in tutto?", "Possiamo pubblicare risultati e buona pratica?");
        assertThat(overview.select("button[value=invia]")).isEmpty();
        assertThat(ask(post(path).param("azione", "invia"), giulia).getStatus()).isEqualTo(409);
        redirects(
                part(path + "/lavoro", 0)
                        .param("answers[attivita]", "Corsi")
                        .param("answers[obiettivi]", "Ordini")
                        .param("answers[risultati]", "Ordini"),
                giulia,
                path + "/cambiamento");
        redirects(part(path + "/cambiamento", 0).param("answers[benefici]", "Tempo"), giulia, numbers);
        redirects(
                part(numbers, 1)
                        .param("answers[persone_coinvolte]", "30")
                        .param("answers[speso_in_tutto]", "9000")
                        .param("answers[si_pubblica]", "no"),
                giulia,
                path);
        assertThat(status(path + "/altro", giulia)).isEqualTo(404);
        assertThat(status(path + "/lavoro", chiara)).isEqualTo(404);
        assertThat(page(path, luca).select("button[value=invia]")).isEmpty();
        assertThat(page(path, giulia).select("button[value=invia]")).hasSize(1);
        MockHttpServletRequestBuilder whole = post(path).param("azione", "invia");
        assertThat(ask(whole, luca).getStatus()).isEqualTo(404);
        redirects(whole, giulia, home);
        redirects(whole, giulia, home);
        assertThat(status(path + "/lavoro", giulia)).isEqualTo(302);
        assertThat(ask(part(path + "/lavoro", 1).param("answers[attivita]", "Altro"), giulia)
                        .getStatus())
                .isEqualTo(409);
        assertThat(state(project)).isEqualTo(ProjectState.FINAL_REPORT_SUBMITTED);
        String back = "/gestione/progetti/" + project + "/rinvio";
        page(back, ANNA);
        assertThat(status(back, BRUNO)).isEqualTo(404);
        assertThat(ask(post(back).param("reason", ""), ANNA).getStatus()).isEqualTo(422);
        redirects(post(back).param("reason", "Mancano le spese"), ANNA, "/gestione/progetti/" + project);
        assertThat(page(path, giulia).text()).contains("Mancano le spese");
    }

    private static MockHttpServletRequestBuilder part(String path, int revision) {
        String section = path.substring(path.lastIndexOf('/') + 1);
        return post(path).param("revisions[" + section + "]", String.valueOf(revision));
    }

    @Test
    void theStaffSuspendsAndTheBoardDecidesOnARevocation() throws Exception {
        UUID project = samples.running(giulia);
        String path = "/gestione/progetti/" + project;
        for (String act : List.of("sospensione", "revoca")) {
            page(path + "/" + act, ANNA);
            redirects(post(path + "/" + act).param("reason", "Perché"), ANNA, path);
        }
        assertThat(page("/coop/progetti/" + project, giulia).text()).contains("Il progetto è in pausa");
        redirects(post(path + "/ripresa"), ANNA, path);
        assertThat(toDo(BRUNO)).contains(path);
        assertThat(ask(post(path + "/revoca/approvazione"), ANNA).getStatus()).isEqualTo(404);
        page(path + "/mantenimento", BRUNO);
        redirects(post(path + "/mantenimento").param("reason", "Chiarito"), BRUNO, path);
        redirects(post(path + "/revoca").param("reason", "Ancora"), ANNA, path);
        redirects(post(path + "/revoca/approvazione"), BRUNO, path);
        assertThat(state(project)).isEqualTo(ProjectState.REVOKED);
        page(path, BRUNO);
        String slug = directory.find(project).orElseThrow().slug();
        assertThat(status("/progetti/" + slug, Viewer.anonymous())).isEqualTo(410);
    }

    @Test
    void giuliaGivesTheProjectUp() throws Exception {
        UUID project = samples.running(giulia);
        String path = "/coop/progetti/" + project + "/rinuncia";
        page(path, giulia);
        assertThat(ask(post(path).param("reason", "x"), luca).getStatus()).isEqualTo(404);
        redirects(post(path).param("reason", "Chiudiamo"), giulia, "/coop/progetti/" + project);
        assertThat(status(path, giulia)).isEqualTo(409);
        assertThat(state(project)).isEqualTo(ProjectState.WAIVED);
    }

    @Test
    void thePublicListFiltersByRegion() throws Exception {
        UUID project = samples.running(giulia);
        String href = "/progetti/" + directory.find(project).orElseThrow().slug();
        assertThat(page("/progetti?regione=17&dopo=" + before(project), Viewer.anonymous())
                        .select("a[href=" + href + "]"))
                .hasSize(1);
        assertThat(page("/progetti?regione=02", Viewer.anonymous()).text())
                .contains("Nessun progetto in questa regione");
        assertThat(page("/gestione/progetti?stato=RUNNING&dopo=" + before(project), DARIO)
                        .select("a[href=/gestione/progetti/" + project + "]"))
                .hasSize(1);
        assertThat(page("/gestione/progetti?stato=boh", ANNA).select("h1")).hasSize(1);
    }

    /** The code just before the project's, so that it stands first on the page. */
    private String before(UUID project) {
        String code = directory.find(project).orElseThrow().code();
        int number = Integer.parseInt(code.substring(code.length() - 5)) - 1;
        return code.substring(0, code.length() - 5) + String.format("%05d", number);
    }
}
