package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.maturity.MaturitySamples;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A call that wants to know from where a body starts: without a fresh self-check nothing is sent. */
@PortalTest
class MaturityRequiredTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private ApplicationSamples samples;
    private MaturitySamples checks;
    private Viewer giulia;
    private UUID id;
    private String hub;
    private String sheet;

    @BeforeEach
    void aCompleteDraftForACallThatAsks() {
        samples = new ApplicationSamples(context);
        checks = new MaturitySamples(context);
        UUID call = samples.openCall(rules -> rules.procedure(procedure -> procedure.withMaturityRequired(true)));
        giulia = samples.giulia();
        id = samples.complete(call, giulia);
        hub = "/coop/domande/" + id;
        sheet = "/bandi/"
                + samples.the(CallDirectory.class).find(call).orElseThrow().slug();
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

    private void send() {
        samples.the(SubmitApplication.class).submit(id, samples.clock().instant(), giulia);
    }

    private void checkedAt(Instant when) {
        Instant now = samples.clock().instant();
        samples.clock().standAt(when);
        checks.completed(giulia, 1, 2);
        samples.clock().standAt(now);
    }

    private Instant ago(Period time) {
        return samples.clock().instant().atZone(ZoneOffset.UTC).minus(time).toInstant();
    }

    @Test
    void itIsSaidBeforeOnTheHubAtTheSummaryAndAtTheSending() throws Exception {
        assertThat(see(sheet).text()).contains("Serve anche l’autovalutazione digitale");
        assertThat(see(sheet + "/da-preparare").text()).contains("Concludi l’autovalutazione digitale");
        Document page = see(hub);
        assertThat(page.select(".tasks li:contains(Autovalutazione digitale)").text())
                .contains("Da iniziare", "circa 15 minuti");
        assertThat(page.select(".progress").text()).contains("6 sezioni complete su 7");
        assertThat(see(hub + "/riepilogo").text()).contains("manca una cosa", "questo bando la chiede");
        assertThat(see(hub + "/autovalutazione").text()).contains("Questo bando la chiede");
        assertThatThrownBy(this::send)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("applications.refusal.incomplete"));
    }

    @Test
    void aCheckOfMoreThanAYearAgoIsRepeated() throws Exception {
        checkedAt(ago(Period.ofMonths(12).plusDays(1)));
        assertThat(see(hub).select(".tasks li:contains(Autovalutazione digitale)")
                        .text())
                .contains("Da rifare");
        assertThat(see(hub + "/autovalutazione").select(".notice").text()).contains("più di 12 mesi fa");
        assertThat(see(hub + "/autovalutazione")
                        .select("main .actions button, main .actions a.button")
                        .eachText())
                .as("there is one thing to do")
                .hasSize(1);
        assertThatThrownBy(this::send).isInstanceOf(Refusal.class);
        checkedAt(ago(Period.ofMonths(12).minusDays(1)));
        assertThat(see(hub).select(".tasks li:contains(Autovalutazione digitale)")
                        .text())
                .contains("su 100");
        send();
        assertThat(samples.the(ApplicationDirectory.class)
                        .dossier(id)
                        .orElseThrow()
                        .maturity())
                .isNotNull();
    }

    @Test
    void whereTheCallDoesNotAskItStaysFree() throws Exception {
        UUID free = samples.complete(samples.openCall(), giulia);
        assertThat(see("/coop/domande/" + free)
                        .select(".tasks li:contains(Autovalutazione digitale)")
                        .text())
                .contains("Facoltativa");
        samples.the(SubmitApplication.class).submit(free, samples.clock().instant(), giulia);
    }
}
