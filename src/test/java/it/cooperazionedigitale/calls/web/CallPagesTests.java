package it.cooperazionedigitale.calls.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Statements;
import it.cooperazionedigitale.calls.CallCourse;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallSamples;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.usecase.ApproveExtension;
import it.cooperazionedigitale.calls.usecase.DraftCall;
import it.cooperazionedigitale.calls.usecase.ProposeExtension;
import it.cooperazionedigitale.calls.usecase.ScheduleCall;
import it.cooperazionedigitale.calls.usecase.SuspendCall;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import it.cooperazionedigitale.site.TaskSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CallPagesTests {

    private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");
    private static final Instant OPENS = Instant.parse("2027-02-27T11:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-03-31T10:00:00Z");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PublishForm publishForm;

    @Autowired
    private DraftCall draftCall;

    @Autowired
    private ScheduleCall scheduleCall;

    @Autowired
    private SuspendCall suspendCall;

    @Autowired
    private ProposeExtension proposeExtension;

    @Autowired
    private ApproveExtension approveExtension;

    @Autowired
    private CallCourse course;

    @Autowired
    private CallDirectory directory;

    @Autowired
    private CallTasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PortalClock clock;

    private CallDraft draft;
    private UUID call;

    @BeforeEach
    void draftACall() {
        clock.standAt(NOW);
        UUID form = publishForm.publish("prova-bandi", CallSamples.sections(), People.ANNA);
        draft = CallSamples.draft(OPENS, CLOSES, form);
        call = draftCall.draft(draft, People.ANNA);
    }

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @Test
    void aDraftDoesNotExistForOutsiders() throws Exception {
        assertThat(open(sheet(), People.GIULIA).getStatus()).isEqualTo(404);
        assertThat(open("/bandi", Viewer.anonymous()).getContentAsString()).doesNotContain(draft.title());
        assertThat(open(desk(), People.ANNA).getContentAsString()).contains(draft.title(), "Programma il bando");
    }

    @Test
    void aCallToComeTellsItsDateAndTakesNothing() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        String html = page(sheet(), Viewer.anonymous());
        assertThat(html)
                .contains("Apre sabato 27 febbraio 2027, ore 12:00, ora italiana")
                .contains("valori d’esempio")
                .contains("fino a 120.000\u00a0€")
                .contains("Il progetto")
                .contains("Prevalenza di donne", "(almeno il 51% dei soci)")
                .doesNotContain("Inizia la domanda");
        assertThat(page("/bandi", Viewer.anonymous()))
                .contains(draft.title(), "Apre sabato 27 febbraio 2027, ore 12:00");
    }

    @Test
    void anOpenCallLeadsToTheApplicationAndTellsWhatIsLeft() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        clock.standAt(CLOSES.minus(Duration.ofDays(12)));
        assertThat(page(sheet(), Viewer.anonymous()))
                .contains("Chiude mercoledì 31 marzo 2027, ore 12:00")
                .contains("mancano 12 giorni")
                .contains("data-until=\"2027-03-31T10:00:00Z\"")
                .contains("/coop/domande/nuova?bando=" + draft.slug())
                .doesNotContain("Ultime ore");
        assertThat(page(sheet(), People.SARA)).doesNotContain("Inizia la domanda");
        clock.standAt(CLOSES.minus(Duration.ofHours(47)));
        assertThat(page(sheet(), People.GIULIA)).contains("Ultime ore", "mancano 47 ore", "Inizia la domanda");
    }

    @Test
    void anExtendedCallTellsBothTerms() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        clock.standAt(OPENS);
        approveExtension.approve(
                proposeExtension.propose(call, CLOSES.plus(Duration.ofDays(7)), "Molte richieste", People.PAOLO),
                People.BRUNO);
        assertThat(page(sheet(), Viewer.anonymous()))
                .contains("La prima scadenza era mercoledì 31 marzo 2027, ore 12:00. "
                        + "Quella che vale è mercoledì 7 aprile 2027, ore 12:00.");
    }

    /** What a rush on the sheet costs: with everything a call can hold, few statements and few bytes. */
    @Test
    void theSheetCostsLittle() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        clock.standAt(OPENS);
        String html = page(sheet(), Viewer.anonymous());
        List<String> statements = Statements.of(() -> page(sheet(), Viewer.anonymous())).stream()
                .filter(statement -> !statement.startsWith("set "))
                .toList();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
        System.out.printf(
                "[bench] the page of an open call: %d statements, %d bytes, %d compressed%n",
                statements.size(), html.getBytes(StandardCharsets.UTF_8).length, packed.size());
        assertThat(statements).hasSizeLessThanOrEqualTo(4);
        assertThat(packed.size()).isLessThan(12 * 1024);
    }

    @Test
    void aCalendarMovesTheClosingItHas() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        clock.standAt(OPENS);
        MockHttpServletResponse file = open(sheet() + "/calendario.ics", Viewer.anonymous());
        assertThat(file.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        VEvent before = closing(file.getContentAsString());
        assertThat(before.getDateStart().getValue()).isEqualTo(Date.from(CLOSES));
        assertThat(before.getSequence().getValue()).isZero();
        assertThat(before.getSummary().getValue()).isEqualTo("Chiude il bando " + draft.code());
        approveExtension.approve(
                proposeExtension.propose(call, CLOSES.plus(Duration.ofDays(7)), "Molte richieste", People.PAOLO),
                People.BRUNO);
        VEvent after = closing(page(sheet() + "/calendario.ics", Viewer.anonymous()));
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue()).isEqualTo(1);
        assertThat(after.getDateStart().getValue()).isEqualTo(Date.from(CLOSES.plus(Duration.ofDays(7))));
        suspendCall.suspend(call, "Guasto", People.ANNA);
        assertThat(closing(page(sheet() + "/calendario.ics", Viewer.anonymous()))
                        .getStatus()
                        .isTentative())
                .isTrue();
        assertThat(open("/bandi/non-esiste/calendario.ics", Viewer.anonymous()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aPageThatStandsOpenLearnsOfAnExtension() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        clock.standAt(OPENS);
        assertThat(page("/bandi/novita.json", Viewer.anonymous())).doesNotContain(draft.slug());
        UUID proposal =
                proposeExtension.propose(call, CLOSES.plus(Duration.ofDays(7)), "Molte richieste", People.PAOLO);
        assertThat(page("/bandi/novita.json", Viewer.anonymous()))
                .as("what nobody approved is no news")
                .doesNotContain(draft.slug());
        approveExtension.approve(proposal, People.BRUNO);
        assertThat(page("/bandi/novita.json", Viewer.anonymous()))
                .contains(
                        "\"now\":" + OPENS.toEpochMilli(),
                        "\"before\":\"2027-03-31T10:00:00Z\"",
                        "\"until\":\"2027-04-07T10:00:00Z\"",
                        "è prorogato: ora chiude 7 aprile 2027, ore 12:00",
                        "\"href\":\"" + sheet() + "\"");
        assertThat(page("/bandi/novita.json?lingua=en", Viewer.anonymous())).contains("has been extended");
        clock.standAt(OPENS.plus(Duration.ofDays(1)));
        assertThat(page("/bandi/novita.json", Viewer.anonymous())).doesNotContain(draft.slug());
    }

    @Test
    void whatToPrepareIsOnOneSheetToPrint() throws Exception {
        assertThat(open(sheet() + "/da-preparare", Viewer.anonymous()).getStatus())
                .isEqualTo(404);
        scheduleCall.schedule(call, People.ANNA);
        assertThat(page(sheet() + "/da-preparare", Viewer.anonymous()))
                .contains(
                        "Visura camerale",
                        "mercoledì 31 marzo 2027, ore 12:00",
                        "venerdì 26 marzo 2027, ore 12:00",
                        "Compila: Il progetto",
                        "almeno il 20% del costo");
        assertThat(page(sheet(), Viewer.anonymous()))
                .contains(sheet() + "/calendario.ics", sheet() + "/da-preparare", sheet() + "/requisiti");
    }

    private static VEvent closing(String file) {
        return Biweekly.parse(file).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().contains("-chiusura@"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSuspendedCallSaysWhy() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        clock.standAt(OPENS);
        suspendCall.suspend(call, "Guasto al portale", People.ANNA);
        assertThat(page(sheet(), People.GIULIA))
                .contains("Il bando è sospeso", "Guasto al portale")
                .doesNotContain("Inizia la domanda");
    }

    @Test
    void aClosedCallTakesNothingAndAResolvedOneShowsItsOutcome() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        clock.standAt(CLOSES);
        assertThat(page(sheet(), People.GIULIA)).contains("Il bando è chiuso").doesNotContain("Inizia la domanda");
        transaction.executeWithoutResult(now -> {
            course.startEvaluation(call, People.SARA);
            course.ranked(call, People.ANNA);
        });
        assertThat(page(sheet(), People.GIULIA)).contains("in valutazione").doesNotContain("/esiti");
        transaction.executeWithoutResult(now -> course.resolved(call, People.BRUNO));
        assertThat(page(sheet(), People.GIULIA)).contains("/bandi/" + draft.slug() + "/esiti");
        assertThat(page("/bandi", People.GIULIA)).contains("Esiti pubblicati");
    }

    @Test
    void annaSchedulesOnceHoweverOftenShePresses() throws Exception {
        assertThat(send(post(desk() + "/programmazione"), People.BRUNO).getStatus())
                .isEqualTo(404);
        for (int press = 0; press < 2; press++) {
            assertThat(send(post(desk() + "/programmazione"), People.ANNA).getRedirectedUrl())
                    .isEqualTo(desk());
        }
        assertThat(state()).isEqualTo(CallState.SCHEDULED);
        assertThat(send(post(desk() + "/archiviazione"), People.ANNA).getStatus())
                .isEqualTo(409);
    }

    @Test
    void aCallIsSuspendedWithAReasonOnlyWhileItIsOpen() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        assertThat(open(desk() + "/sospensione", People.ANNA).getStatus()).isEqualTo(409);
        clock.standAt(OPENS);
        assertThat(page(desk() + "/sospensione", People.ANNA)).contains("Sospendi il bando");
        assertThat(open(desk() + "/sospensione", People.PAOLO).getStatus()).isEqualTo(404);
        MockHttpServletResponse empty = send(post(desk() + "/sospensione").param("reason", " "), People.ANNA);
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("Scrivi il motivo.");
        send(post(desk() + "/sospensione").param("reason", "Guasto"), People.ANNA);
        assertThat(state()).isEqualTo(CallState.SUSPENDED);
        assertThat(page(desk() + "/ripresa", People.ANNA)).contains("Fai riprendere il bando");
        send(post(desk() + "/ripresa").param("reason", "Riparato"), People.ANNA);
        assertThat(state()).isEqualTo(CallState.OPEN);
    }

    @Test
    void paoloProposesAnExtensionAndBrunoApprovesIt() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        clock.standAt(OPENS);
        assertThat(page(desk() + "/proroga", People.PAOLO)).contains("mercoledì 31 marzo 2027, ore 12:00");
        MockHttpServletResponse shorter = send(
                post(desk() + "/proroga")
                        .param("day", "30/3/2027")
                        .param("hour", "25")
                        .param("reason", ""),
                People.PAOLO);
        assertThat(shorter.getStatus()).isEqualTo(422);
        assertThat(shorter.getContentAsString())
                .contains("Scrivi un’ora, per esempio 12:00.", "Scrivi il motivo.", "value=\"30/3/2027\"");
        MockHttpServletResponse same = send(
                post(desk() + "/proroga")
                        .param("day", "31/3/2027")
                        .param("hour", "12")
                        .param("reason", "Neve"),
                People.PAOLO);
        assertThat(same.getContentAsString()).contains("Scegli un momento dopo la scadenza di oggi");
        send(
                post(desk() + "/proroga")
                        .param("day", "7 aprile 2027")
                        .param("hour", "18:30")
                        .param("reason", "Neve"),
                People.PAOLO);
        assertThat(open(desk() + "/proroga", People.PAOLO).getStatus()).isEqualTo(409);

        String address = desk();
        assertThat(tasks.tasksFor(People.BRUNO))
                .extracting(TaskSource.Task::href)
                .contains(address);
        assertThat(tasks.tasksFor(People.PAOLO)).isEmpty();
        assertThat(page(desk(), People.PAOLO)).contains("Proroga da decidere").doesNotContain("Approva la proroga");
        String html = page(desk(), People.BRUNO);
        assertThat(html).contains("Approva la proroga", "mercoledì 7 aprile 2027, ore 18:30");
        String proposal = html.replaceAll("(?s).*name=\"proposta\" value=\"([^\"]+)\".*", "$1");
        assertThat(page(desk() + "/proroga/rifiuto", People.BRUNO)).contains("Non approvare la proroga");
        for (int press = 0; press < 2; press++) {
            assertThat(send(post(desk() + "/proroga/approvazione").param("proposta", proposal), People.BRUNO)
                            .getRedirectedUrl())
                    .isEqualTo(desk());
        }
        assertThat(directory.find(call).orElseThrow().closesAt()).isEqualTo("2027-04-07T16:30:00Z");
        assertThat(tasks.tasksFor(People.BRUNO))
                .extracting(TaskSource.Task::href)
                .doesNotContain(address);
        assertThat(page(desk(), People.ANNA)).contains("Proroga approvata", "Neve");
        assertThat(open(desk() + "/proroga/rifiuto", People.BRUNO).getStatus()).isEqualTo(409);
    }

    @Test
    void theDeskIsForThoseWhoWorkThere() throws Exception {
        assertThat(page("/gestione/bandi", People.ANNA)).contains(draft.title(), "In bozza");
        for (Viewer viewer : new Viewer[] {People.GIULIA, People.NADIA, People.SARA, People.DARIO}) {
            assertThat(open("/gestione/bandi", viewer).getStatus()).isEqualTo(404);
            assertThat(open(desk(), viewer).getStatus()).isEqualTo(404);
        }
        assertThat(open("/gestione/bandi", Viewer.anonymous()).getStatus()).isEqualTo(302);
    }

    private String sheet() {
        return "/bandi/" + draft.slug();
    }

    private String desk() {
        return "/gestione/bandi/" + call;
    }

    private CallState state() {
        return directory.find(call).orElseThrow().state();
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
