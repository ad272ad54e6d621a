package it.cooperazionedigitale.calls.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallProcedure;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallSamples;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.Instalment;
import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.calls.PriorityRule;
import it.cooperazionedigitale.calls.usecase.DraftCall;
import it.cooperazionedigitale.calls.usecase.ScheduleCall;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class DraftingTests {

    private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");
    private static final Instant OPENS = Instant.parse("2027-02-27T11:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-03-31T10:00:00Z");
    private static final String HOSTILE = "<script>alert(1)</script> & \"così\"";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PublishForm publishForm;

    @Autowired
    private DraftCall draftCall;

    @Autowired
    private ScheduleCall scheduleCall;

    @Autowired
    private CallDirectory directory;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OrganisationDirectory organisations;

    private UUID form;
    private CallDraft draft;
    private UUID call;

    @BeforeEach
    void draftACall() {
        clock.standAt(NOW);
        form = publishForm.publish("prova-bandi", CallSamples.sections(), People.ANNA);
        draft = CallSamples.draft(OPENS, CLOSES, form);
        call = draftCall.draft(draft, People.ANNA);
    }

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @Test
    void annaWritesACallFromNothingToItsPublication() throws Exception {
        String code = "N-" + Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
        MockHttpServletResponse begun = send(begin(code, ""), People.ANNA);
        String wizard = begun.getRedirectedUrl();
        assertThat(wizard).matches("/gestione/bandi/[0-9a-f-]{36}/modifica");
        UUID id = UUID.fromString(wizard.replaceAll(".*/bandi/|/modifica", ""));
        String html = page(wizard, People.ANNA);
        assertThat(html)
                .contains(
                        "Manca la frase di presentazione.",
                        "Manca la forma dei progetti ammessi.",
                        "I pesi dei criteri")
                .doesNotContain("programmazione");
        assertThat(send(post("/gestione/bandi/" + id + "/programmazione"), People.ANNA)
                        .getStatus())
                .isEqualTo(409);

        String slug = directory.find(id).orElseThrow().slug();
        saved(
                id,
                post(wizard + "/testi")
                        .param("title", "Bando scritto da Anna")
                        .param("code", code)
                        .param("slug", slug)
                        .param("summary", "Un contributo per il digitale.")
                        .param("audience", HOSTILE)
                        .param("needed", "Visura camerale")
                        .param("contact", "bandi@example.org"));
        saved(
                id,
                post(wizard + "/contributi")
                        .param("budget", "300.000")
                        .param("forms", "SINGLE")
                        .param("single", "10.000")
                        .param("network", "0")
                        .param("minimum", "2.000")
                        .param("ownShare", "20")
                        .param("rows[0].name", "Software")
                        .param("rows[1].name", "Attrezzature")
                        .param("rows[1].capital", "true"));
        saved(
                id,
                post(wizard + "/valutazione")
                        .param("rows[0].name", "Qualità")
                        .param("rows[0].guidance", "Quanto serve")
                        .param("rows[0].weight", "90")
                        .param("rows[0].max", "3")
                        .param("rows[0].bands", "no\r\npoco\r\nabbastanza\r\nmolto")
                        .param("threshold", "60")
                        .param("evaluators", "2")
                        .param("divergence", "20"));
        assertThat(page(wizard, People.ANNA)).contains("I pesi dei criteri non fanno 100.");
        assertThat(page("/gestione/bandi/" + id, People.ANNA)).contains(wizard + "/valutazione", "Vai a: Valutazione");
        saved(
                id,
                post(wizard + "/valutazione")
                        .param("rows[0].name", "Qualità")
                        .param("rows[0].weight", "100")
                        .param("rows[0].max", "3")
                        .param("threshold", "60")
                        .param("evaluators", "2")
                        .param("divergence", "20"));
        saved(id, post(wizard + "/priorita").param("points[MOSTLY_FEMALE]", "2").param("shares[MOSTLY_FEMALE]", "60"));
        saved(
                id,
                post(wizard + "/termini")
                        .param("projectMonths", "12")
                        .param("reportEveryMonths", "4")
                        .param("acceptanceDays", "30")
                        .param("integrationDays", "10")
                        .param("questionDays", "7")
                        .param("reviewDays", "20")
                        .param("formId", form.toString()));
        assertThat(page("/gestione/bandi/" + id + "/anteprima", People.ANNA))
                .contains("Anteprima della scheda", "Bando scritto da Anna", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(open("/bandi/" + slug, Viewer.anonymous()).getStatus()).isEqualTo(404);

        assertThat(page(wizard, People.ANNA)).contains("È tutto pronto", "programmazione");
        send(post("/gestione/bandi/" + id + "/programmazione"), People.ANNA);
        CallSummary published = directory.bySlug(slug).orElseThrow();
        assertThat(published.state()).isEqualTo(CallState.SCHEDULED);
        assertThat(published.rules().questionDays()).isEqualTo(7);
        assertThat(published.rules().priorities())
                .containsExactly(new PriorityRule(PriorityCategory.MOSTLY_FEMALE, 2, 60));
        assertThat(page("/bandi/" + slug, Viewer.anonymous())).contains("Regole del bando: versione 1");
        assertThat(audit.of(id).stream().map(AuditLine::act))
                .containsExactly(
                        "call.drafted",
                        "call.rewritten",
                        "call.rewritten",
                        "call.rewritten",
                        "call.rewritten",
                        "call.rewritten",
                        "call.rewritten",
                        "call.scheduled");
    }

    @Test
    void aCopyTakesEverythingButCodeAndDates() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        assertThat(page("/gestione/bandi/nuovo?da=" + call, People.ANNA))
                .contains("value=\"" + call + "\" selected=\"selected\"");
        String code = "C-" + Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
        String wizard = send(begin(code, call.toString()), People.ANNA).getRedirectedUrl();
        CallSummary copy = directory
                .find(UUID.fromString(wizard.replaceAll(".*/bandi/|/modifica", "")))
                .orElseThrow();
        assertThat(copy.state()).isEqualTo(CallState.DRAFT);
        assertThat(copy.rules()).isEqualTo(draft.rules());
        assertThat(copy.summary()).isEqualTo(draft.summary());
        assertThat(copy.code()).isEqualTo(code);
        assertThat(copy.slug()).isNotEqualTo(draft.slug());
        assertThat(copy.opensAt()).isEqualTo("2027-05-03T10:00:00Z");
        assertThat(page(wizard, People.ANNA)).contains("È tutto pronto");

        MockHttpServletResponse again = send(begin(code, call.toString()), People.ANNA);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Esiste già un bando con il codice " + code);
        MockHttpServletResponse empty = send(post("/gestione/bandi/nuovo"), People.ANNA);
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(send(begin("QUI-1", Ids.next().toString()), People.ANNA).getStatus())
                .isEqualTo(404);
    }

    @Test
    void annaSharesTheBudgetSplitsThePaymentsAndAsksForPapers() throws Exception {
        saved(call, post(wizard() + "/quote").param("shares[PICO]", "40").param("shares[NODE]", "40"));
        assertThat(page(wizard(), People.ANNA)).contains("Ogni hub deve avere la sua quota, una volta sola.");
        List<String> others = organisations.hubs().stream()
                .map(HubSummary::code)
                .filter(hub -> !Set.of("PICO", "NODE").contains(hub))
                .toList();
        MockHttpServletRequestBuilder shares =
                post(wizard() + "/quote").param("shares[PICO]", "45").param("shares[NODE]", "35");
        for (int place = 0; place < others.size(); place++) {
            int share = place == 0 ? 20 - 2 * (others.size() - 1) : 2;
            shares.param("shares[" + others.get(place) + "]", String.valueOf(share));
        }
        saved(call, shares);
        saved(
                call,
                post(wizard() + "/pagamenti")
                        .param("rows[0].moment", "END")
                        .param("rows[0].percent", "30")
                        .param("rows[1].moment", "REPORT")
                        .param("rows[1].report", "2")
                        .param("rows[1].percent", "30")
                        .param("rows[2].moment", "START")
                        .param("rows[2].percent", "40"));
        saved(
                call,
                post(wizard() + "/partecipazione")
                        .param("applicants", "COOPERATIVE")
                        .param("asTheyCome", "true"));
        saved(call, post(wizard() + "/allegati").param("rows[0].name", "Ultimo bilancio " + HOSTILE));
        String html = page(wizard(), People.ANNA);
        assertThat(html)
                .contains("Un documento da allegare non ha il suo posto nel modulo")
                .doesNotContain("<script>");
        CallSummary written = directory.find(call).orElseThrow();
        String code = written.rules().attachments().get(0).code();
        assertThat(page(wizard() + "/allegati", People.ANNA)).contains("value=\"" + code + "\"");
        UUID complete =
                publishForm.publish("prova-documenti", CallSamples.sectionsWithPlaceFor(code, true), People.ANNA);
        saved(
                call,
                post(wizard() + "/termini")
                        .param("projectMonths", "12")
                        .param("reportEveryMonths", "4")
                        .param("acceptanceDays", "30")
                        .param("integrationDays", "10")
                        .param("questionDays", "7")
                        .param("reviewDays", "20")
                        .param("formId", complete.toString()));
        String preview = page("/gestione/bandi/" + call + "/anteprima", People.ANNA);
        assertThat(page(wizard(), People.ANNA)).contains("È tutto pronto");
        send(post("/gestione/bandi/" + call + "/programmazione"), People.ANNA);
        String sheet = page("/bandi/" + draft.slug(), Viewer.anonymous());
        for (String shown : List.of(preview, sheet)) {
            assertThat(shown)
                    .contains(
                            "225.000,00",
                            "175.000,00",
                            "40% all’avvio del progetto",
                            "30% dopo lo stato di avanzamento numero 2",
                            "30% dopo la relazione finale",
                            "Ultimo bilancio &lt;script&gt;",
                            "man mano che arrivano",
                            "hai 20 giorni per chiedere il riesame")
                    .doesNotContain("Ente non profit", "<script>alert");
        }
        assertThat(page("/bandi/" + draft.slug() + "/da-preparare", Viewer.anonymous()))
                .contains("Documenti da allegare", "Ultimo bilancio");
        assertThat(page("/gestione/bandi/" + call, People.ANNA)).contains("225.000,00", "40% all’avvio del progetto");

        String copy = send(begin("Q-" + code(), call.toString()), People.ANNA).getRedirectedUrl();
        CallSummary again = directory
                .find(UUID.fromString(copy.replaceAll(".*/bandi/|/modifica", "")))
                .orElseThrow();
        assertThat(again.rules()).isEqualTo(directory.find(call).orElseThrow().rules());
        assertThat(again.rules().instalments())
                .containsExactly(
                        new Instalment(Instalment.Moment.START, 0, 40),
                        new Instalment(Instalment.Moment.REPORT, 2, 30),
                        new Instalment(Instalment.Moment.END, 0, 30));
    }

    private static String code() {
        return Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
    }

    @Test
    void whatCannotBeMeantInTheNewPartsIsSaidAtItsField() throws Exception {
        assertThat(wrong(post(wizard() + "/quote").param("shares[PICO]", "molto")))
                .contains("tra 1 e 100");
        assertThat(wrong(post(wizard() + "/quote").param("shares[PICO]", "0"))).contains("tra 1 e 100");
        assertThat(wrong(post(wizard() + "/pagamenti"))).contains("Scrivi almeno un pagamento.");
        assertThat(wrong(post(wizard() + "/pagamenti")
                        .param("rows[0].moment", "DOMANI")
                        .param("rows[0].percent", "-4")))
                .contains("Scegli quando si paga.", "tra 1 e 100", "value=\"-4\"");
        assertThat(wrong(post(wizard() + "/pagamenti")
                        .param("rows[0].moment", "REPORT")
                        .param("rows[0].percent", "100")))
                .contains("tra 1 e 60");
        assertThat(wrong(post(wizard() + "/partecipazione").param("applicants", "TRANSFORMER")))
                .contains("Scegli almeno un tipo di organizzazione");
        assertThat(wrong(post(wizard() + "/allegati")
                        .param("rows[0].name", "Bilancio")
                        .param("rows[0].code", "bilancio")
                        .param("rows[1].name", "Statuto")
                        .param("rows[1].code", "bilancio")
                        .param("rows[2].name", "Visura")
                        .param("rows[2].code", "La Visura!")))
                .contains("Questo codice c’è già", "Usa solo lettere minuscole");
        assertThat(directory.find(call).orElseThrow().rules()).isEqualTo(draft.rules());
    }

    private String wrong(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = send(request, People.ANNA);
        assertThat(response.getStatus()).isEqualTo(422);
        return response.getContentAsString();
    }

    @Test
    void aCallStoredBeforeARuleWasThoughtOfGoesOnLiving() throws Exception {
        jdbc.sql(
                        "update calls.call set rules = rules #- '{procedure,sealed}' #- '{procedure,maturityRequired}' where id = ?")
                .param(call)
                .update();
        CallProcedure unasked = directory.find(call).orElseThrow().rules().procedure();
        assertThat(unasked.sealed()).isFalse();
        assertThat(unasked.maturityRequired()).isFalse();
        jdbc.sql(
                        "update calls.call set rules = rules - 'procedure' - 'instalments' - 'quotas' - 'attachments' where id = ?")
                .param(call)
                .update();
        CallSummary old = directory.find(call).orElseThrow();
        assertThat(old.rules().instalments()).isEqualTo(CallRules.INSTALMENTS);
        assertThat(old.rules().procedure()).isEqualTo(CallProcedure.USUAL);
        scheduleCall.schedule(call, People.ANNA);
        clock.standAt(OPENS);
        send(post("/gestione/bandi/" + call + "/sospensione").param("reason", "Guasto al portale"), People.ANNA);
        assertThat(directory.find(call).orElseThrow().state()).isEqualTo(CallState.SUSPENDED);
        assertThat(page("/bandi/" + draft.slug(), Viewer.anonymous())).contains("60% dopo la relazione finale");
    }

    @Test
    void aScheduledCallIsFrozenOnEveryPage() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        for (String part : List.of(
                "",
                "/testi",
                "/date",
                "/partecipazione",
                "/contributi",
                "/quote",
                "/pagamenti",
                "/valutazione",
                "/priorita",
                "/allegati",
                "/termini")) {
            assertThat(open(wizard() + part, People.ANNA).getStatus()).as(part).isEqualTo(409);
        }
        MockHttpServletResponse late = send(window("03/05/2027", "12:00", "03/06/2027", "12:00", 0), People.ANNA);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(directory.find(call).orElseThrow().opensAt()).isEqualTo(OPENS);
        assertThat(open("/gestione/bandi/" + call + "/anteprima", People.ANNA).getStatus())
                .isEqualTo(409);
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() throws Exception {
        assertThat(page(wizard() + "/date", People.ANNA)).contains("name=\"revision\" value=\"0\"");
        send(window("01/03/2027", "9", "15/04/2027", "18:30", 0), People.ANNA);
        assertThat(directory.find(call).orElseThrow().closesAt()).isEqualTo("2027-04-15T16:30:00Z");

        MockHttpServletResponse stale = send(window("02/03/2027", "9", "20/04/2027", "12", 0), People.ANNA);
        assertThat(stale.getStatus()).isEqualTo(422);
        assertThat(stale.getContentAsString())
                .contains("Intanto un’altra persona ha modificato il bando", "value=\"20/04/2027\"", "value=\"1\"");
        assertThat(send(window("01/03/2027", "9", "15/04/2027", "18:30", 0), People.ANNA)
                        .getRedirectedUrl())
                .as("what stands there already is saved once more without a word")
                .isEqualTo(wizard());
        send(window("02/03/2027", "9", "20/04/2027", "12", 1), People.ANNA);
        assertThat(directory.find(call).orElseThrow().closesAt()).isEqualTo("2027-04-20T10:00:00Z");
    }

    @Test
    void anHourThatTheChangeOfClocksSkipsOrRepeatsIsNotGuessed() throws Exception {
        clock.standAt(Instant.parse("2026-09-01T08:00:00Z"));
        String skipped = refusedWindow("28/03/2027", "02:30", "30/04/2027", "12");
        assertThat(skipped).contains("Quest’ora non esiste");
        String twice = refusedWindow("01/10/2026", "12", "25/10/2026", "2:30");
        assertThat(twice).contains("Quest’ora viene due volte");
        assertThat(refusedWindow("31/02/2027", "25", "", "x"))
                .contains("Scrivi un giorno che esiste", "Scrivi un’ora, per esempio 12:00.", "value=\"31/02/2027\"");
        assertThat(refusedWindow("10/03/2027", "12", "10/03/2027", "12"))
                .contains("La chiusura deve venire dopo l’apertura.");

        send(window("27/03/2027", "12", "28/03/2027", "12", 0), People.ANNA);
        CallSummary forward = directory.find(call).orElseThrow();
        assertThat(forward.opensAt()).isEqualTo("2027-03-27T11:00:00Z");
        assertThat(forward.closesAt()).as("a day of 23 hours").isEqualTo("2027-03-28T10:00:00Z");
        send(window("24/10/2026", "12", "25/10/2026", "12", 1), People.ANNA);
        CallSummary back = directory.find(call).orElseThrow();
        assertThat(back.opensAt()).isEqualTo("2026-10-24T10:00:00Z");
        assertThat(back.closesAt()).as("a day of 25 hours").isEqualTo("2026-10-25T11:00:00Z");
    }

    @Test
    void datesThatNobodyMeansKeepACallFromBeingPublished() throws Exception {
        send(window("01/03/2027", "12", "01/04/2028", "12", 0), People.ANNA);
        assertThat(page(wizard(), People.ANNA)).contains("passa più di un anno");
        send(window("01/03/2030", "12", "01/04/2030", "12", 1), People.ANNA);
        assertThat(page(wizard(), People.ANNA)).contains("fra più di due anni");
        send(window("01/01/2027", "12", "01/04/2027", "12", 2), People.ANNA);
        assertThat(page(wizard(), People.ANNA)).contains("L’apertura è già passata.");
        assertThat(send(post("/gestione/bandi/" + call + "/programmazione"), People.ANNA)
                        .getStatus())
                .isEqualTo(409);
        send(window("01/03/2027", "12", "02/06/2027", "12", 3), People.ANNA);
        assertThat(page(wizard(), People.ANNA)).contains("giorno festivo", "È tutto pronto");
    }

    @Test
    void overlappingCallsAreToldAndAllowed() throws Exception {
        CallDraft other = CallSamples.draft(OPENS.plusSeconds(3_600), CLOSES, form);
        UUID second = draftCall.draft(other, People.ANNA);
        assertThat(page(wizard(), People.ANNA)).doesNotContain(other.title());
        scheduleCall.schedule(second, People.ANNA);
        assertThat(page(wizard(), People.ANNA)).contains("Date che si accavallano", other.title(), "È tutto pronto");
    }

    @Test
    void rowsComeAndGoWithoutAScript() throws Exception {
        String added = refused(post(wizard() + "/valutazione")
                .param("azione", "aggiungi")
                .param("rows[0].name", "Qualità")
                .param("rows[0].weight", "non so"));
        assertThat(added).contains("rows[1].name", "value=\"non so\"").doesNotContain("Ci sono");
        String removed = refused(post(wizard() + "/valutazione")
                .param("azione", "togli-0")
                .param("rows[0].name", "Qualità")
                .param("rows[1].name", "Impatto"));
        assertThat(removed).contains("value=\"Impatto\"").doesNotContain("value=\"Qualità\"");
        assertThat(send(post(wizard() + "/valutazione").param("rows[0].name", "Qualità"), People.ANNA)
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void ofTwoWhoPublishAtOnceOneDoesIt() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int one = 0; one < 2; one++) {
                answers.add(both.submit(() -> {
                    start.await();
                    return send(post("/gestione/bandi/" + call + "/programmazione"), People.ANNA)
                            .getStatus();
                }));
            }
            start.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(302);
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(audit.of(call).stream().map(AuditLine::act)).containsExactly("call.drafted", "call.scheduled");
    }

    @Test
    void onlyStaffWrite() throws Exception {
        for (Viewer viewer : List.of(People.BRUNO, People.PAOLO, People.GIULIA)) {
            for (String path : List.of("/gestione/bandi/nuovo", wizard(), wizard() + "/testi")) {
                assertThat(open(path, viewer).getStatus()).as(path).isEqualTo(404);
            }
            assertThat(send(begin("NO-1", ""), viewer).getStatus()).isEqualTo(404);
        }
        assertThat(open("/gestione/bandi/" + Ids.next() + "/modifica", People.ANNA)
                        .getStatus())
                .isEqualTo(404);
        assertThat(open(wizard() + "/altro", People.ANNA).getStatus()).isEqualTo(404);
    }

    private MockHttpServletRequestBuilder begin(String code, String from) {
        return post("/gestione/bandi/nuovo")
                .param("from", from)
                .param("title", "Bando scritto da Anna")
                .param("code", code)
                .param("budget", from.isEmpty() ? "500.000" : "")
                .param("opensDay", "3/5/2027")
                .param("opensHour", "12")
                .param("closesDay", "4/6/2027")
                .param("closesHour", "12");
    }

    private MockHttpServletRequestBuilder window(
            String opens, String opensHour, String closes, String closesHour, long revision) {
        return post(wizard() + "/date")
                .param("opensDay", opens)
                .param("opensHour", opensHour)
                .param("closesDay", closes)
                .param("closesHour", closesHour)
                .param("revision", String.valueOf(revision));
    }

    private String refusedWindow(String opens, String opensHour, String closes, String closesHour) throws Exception {
        MockHttpServletResponse response = send(window(opens, opensHour, closes, closesHour, 0), People.ANNA);
        assertThat(response.getStatus()).isEqualTo(422);
        return response.getContentAsString();
    }

    private String refused(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = send(request, People.ANNA);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    /** Sends with the revision that stands on the page. */
    private void saved(UUID id, MockHttpServletRequestBuilder request) throws Exception {
        String html = page("/gestione/bandi/" + id + "/modifica/date", People.ANNA);
        String revision = html.replaceAll("(?s).*name=\"revision\"[^>]*value=\"(\\d+)\".*", "$1");
        MockHttpServletResponse response = send(request.param("revision", revision), People.ANNA);
        assertThat(response.getRedirectedUrl())
                .as(response.getContentAsString().replaceAll("(?s).*<main|</main.*", ""))
                .isEqualTo("/gestione/bandi/" + id + "/modifica");
    }

    private String wizard() {
        return "/gestione/bandi/" + call + "/modifica";
    }

    private String page(String path, Viewer viewer) throws Exception {
        MockHttpServletResponse response = open(path, viewer);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse open(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(path).with(People.as(viewer))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Viewer viewer) throws Exception {
        return mvc.perform(request.with(People.as(viewer)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
