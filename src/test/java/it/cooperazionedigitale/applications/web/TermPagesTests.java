package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.ConfirmDeclarations;
import it.cooperazionedigitale.applications.usecase.ReopenApplication;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.applications.usecase.WithdrawApplication;
import it.cooperazionedigitale.calls.usecase.ResumeCall;
import it.cooperazionedigitale.calls.usecase.SuspendCall;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the pages say of the term: open, nearly over, suspended, over; and of an application that was taken back. */
@PortalTest
class TermPagesTests {

    private static final String CLOSING = "lunedì 31 marzo 2031, ore 12:00";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<TimedJob> jobs;

    private ApplicationSamples samples;
    private Viewer giulia;
    private UUID call;

    @BeforeEach
    void giuliaAndAnOpenCall() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        giulia = samples.giulia();
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private Document see(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(People.as(giulia)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String says(String path) throws Exception {
        return see(path).select("main").text();
    }

    private void suspend() {
        samples.the(SuspendCall.class).suspend(call, "Un guasto del portale", ApplicationSamples.anna());
    }

    private void before(Duration left) {
        samples.clock().standAt(ApplicationSamples.CLOSES.minus(left));
    }

    @Test
    void aDraftThatLacksNothingIsReadyOnlyWhileTheCallIsOpen() throws Exception {
        String base = "/coop/domande/" + samples.complete(call, giulia);
        assertThat(says(base)).contains("Pronta da inviare", CLOSING);
        assertThat(says(base + "?lingua=en")).contains("Ready to send");
        assertThat(see(base + "/riepilogo").select("main a[href$=/invio]")).hasSize(1);
        suspend();
        for (String page : List.of(base, base + "/riepilogo")) {
            assertThat(says(page))
                    .contains("Il bando è sospeso", "quando il bando riprende")
                    .doesNotContain("Pronta da inviare", "Il bando è chiuso");
            assertThat(says(page + "?lingua=en"))
                    .contains("The call is suspended", "when the call goes on")
                    .doesNotContain("Ready to send");
            assertThat(see(page).select("main a[href$=/invio]")).isEmpty();
        }
        samples.the(ResumeCall.class).resume(call, "Riparato", ApplicationSamples.anna());
        assertThat(see(base + "/riepilogo").select("main a[href$=/invio]")).hasSize(1);
        before(Duration.ZERO);
        for (String page : List.of(base, base + "/riepilogo")) {
            assertThat(says(page))
                    .contains("Il bando è chiuso", "non si può più inviare")
                    .doesNotContain("Pronta da inviare", "sospeso", "Inviare è una dichiarazione");
            assertThat(says(page + "?lingua=en")).contains("The call is closed", "cannot be sent any more");
            assertThat(see(page).select("main a[href$=/invio]")).isEmpty();
        }
    }

    @Test
    void whatADraftLacksIsNothingToDoOnceTheCallIsClosed() throws Exception {
        String base = "/coop/domande/" + samples.the(StartApplication.class).start(call, giulia);
        assertThat(says(base + "/riepilogo")).contains("Prima di inviare mancano");
        before(Duration.ZERO);
        assertThat(says(base + "/riepilogo")).doesNotContain("Prima di inviare");
    }

    @Test
    void theSummaryTellsTheTermAndWhatSendingDeclaresAndTheLastMinutes() throws Exception {
        String base = "/coop/domande/" + samples.complete(call, giulia);
        String summary = base + "/riepilogo";
        assertThat(says(summary))
                .contains("Il bando chiude " + CLOSING, "Inviare è una dichiarazione", "art. 76")
                .doesNotContain("alla chiusura", "Inviala adesso");
        assertThat(see(summary).select("main b[data-until]"))
                .singleElement()
                .satisfies(left -> assertThat(left.attr("data-until")).isEqualTo(ApplicationSamples.CLOSES.toString()));
        before(Duration.ofHours(1));
        assertThat(says(summary)).doesNotContain("Inviala adesso");
        before(Duration.ofMinutes(10));
        for (String page : List.of(summary, base + "/invio")) {
            assertThat(says(page)).contains("Mancano 10 minuti alla chiusura", "Inviala adesso");
            assertThat(says(page + "?lingua=en")).contains("10 minutes until the call closes", "Send it now");
        }
        before(Duration.ofMinutes(1));
        assertThat(says(summary)).contains("Manca un minuto alla chiusura");
        before(Duration.ofMillis(1));
        assertThat(says(summary)).contains("Manca meno di un minuto alla chiusura");
        before(Duration.ZERO);
        assertThat(says(summary)).contains("Il bando è chiuso").doesNotContain("alla chiusura", "Inviala adesso");
    }

    @Test
    void whoStillHasSomethingToWriteInTheLastMinutesIsToldToDoThatFirst() throws Exception {
        String base = "/coop/domande/" + samples.the(StartApplication.class).start(call, giulia);
        before(Duration.ofMinutes(9));
        assertThat(says(base + "/riepilogo"))
                .contains("Mancano 9 minuti alla chiusura", "Completa prima quello che manca")
                .doesNotContain("Inviala adesso");
    }

    @Test
    void whoTakesItBackIsToldBeforeAndAfterThatItCountsForNothing() throws Exception {
        UUID id = samples.sent(call, giulia).applicationId();
        String base = "/coop/domande/" + id;
        assertThat(says(base + "/ritiro")).contains("Una domanda ritirata non vale", CLOSING);
        assertThat(says(base + "/ritiro?lingua=en")).contains("A withdrawn application does not count");
        suspend();
        assertThat(says(base + "/ritiro"))
                .contains("Una domanda ritirata non vale", "Il bando è sospeso")
                .doesNotContain("definitivo");
        assertThat(says(base + "/ritiro?lingua=en"))
                .contains("The call is suspended")
                .doesNotContain("final");
        samples.the(ResumeCall.class).resume(call, "Riparato", ApplicationSamples.anna());
        var answer = mvc.perform(post(base + "/ritiro")
                        .param("reason", "Da rivedere")
                        .with(People.as(giulia))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        assertThat(answer.getFlashMap().get("flash")).isEqualTo("applications.flash.withdrawn.OPEN");
        assertThat(answer.getFlashMap().get("flashArgs")).isEqualTo(List.of(CLOSING));
        assertThat(says(base)).contains("adesso non vale", "inviarla di nuovo prima della chiusura: " + CLOSING);
        assertThat(says("/coop")).contains("Invia di nuovo «Orti connessi»: ritirata, adesso non vale");
        suspend();
        assertThat(says(base)).contains("Il bando è sospeso").doesNotContain("deve riaprirla");
        assertThat(see(base).select("main form[action$=/riapertura]")).isEmpty();
        samples.the(ResumeCall.class).resume(call, "Riparato", ApplicationSamples.anna());
        samples.the(ReopenApplication.class).reopen(id, giulia);
        assertThat(says(base)).contains("Non è ancora inviata di nuovo", CLOSING);
        assertThat(says("/coop")).contains("Invia di nuovo «Orti connessi»: ritirata, adesso non vale");
    }

    @Test
    void afterTheClosingTakingItBackIsForGoodAndThePageSaysSo() throws Exception {
        UUID id = samples.sent(call, giulia).applicationId();
        before(Duration.ZERO);
        assertThat(says("/coop/domande/" + id + "/ritiro")).contains("il ritiro è definitivo");
        assertThat(says("/coop/domande/" + id + "/ritiro?lingua=en")).contains("the withdrawal is final");
        samples.the(WithdrawApplication.class).withdraw(id, null, giulia);
        assertThat(says("/coop/domande/" + id)).contains("il bando è chiuso: non partecipa");
        assertThat(says("/coop")).doesNotContain("Invia di nuovo");
    }

    @Test
    void whoTookItBackIsRemindedOnceTwoDaysBeforeTheClosingUnlessItWasSentAgain() {
        UUID forgotten = samples.sent(call, giulia).applicationId();
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        UUID sentAgain = samples.sent(call, chiara).applicationId();
        samples.the(WithdrawApplication.class).withdraw(forgotten, null, giulia);
        samples.the(WithdrawApplication.class).withdraw(sentAgain, null, chiara);
        before(Duration.ofDays(3));
        assertThat(reminded(forgotten)).isZero();
        samples.the(ReopenApplication.class).reopen(sentAgain, chiara);
        samples.the(ConfirmDeclarations.class).confirm(sentAgain, EnumSet.allOf(Declaration.class), chiara);
        samples.the(SubmitApplication.class).submit(sentAgain, samples.clock().instant(), chiara);
        before(Duration.ofHours(46));
        assertThat(reminded(forgotten)).isEqualTo(1);
        assertThat(reminded(forgotten)).as("a second run").isEqualTo(1);
        before(Duration.ofHours(22));
        assertThat(reminded(forgotten)).as("a day later").isEqualTo(1);
        assertThat(reminded(sentAgain)).isZero();
    }

    /** Lets the reminders of the closing run and counts the letters on one application taken back. */
    private int reminded(UUID application) {
        jobs.stream().filter(job -> job.name().equals("reminders-closing")).forEach(TimedJob::run);
        return jdbc.sql("select count(*) from outbox.mail where dedupe_key like ?")
                .param("%remindAgain/" + application + "%")
                .query(Integer.class)
                .single();
    }
}
