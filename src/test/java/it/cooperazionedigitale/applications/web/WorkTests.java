package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Statements;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.CountUsualTimes;
import it.cooperazionedigitale.applications.usecase.NoteWork;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who works on which part of a draft now, how long the parts took, and what others are told of that. */
@PortalTest
class WorkTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NoteWork noting;

    private ApplicationSamples samples;
    private Viewer giulia;
    private Viewer luca;
    private UUID call;
    private UUID id;
    private String hub;

    @BeforeEach
    void giuliaAndLucaHaveADraft() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        giulia = samples.giulia();
        luca = ApplicationSamples.colleague(giulia, "Luca Neri", TeamRole.EDITOR);
        id = samples.the(StartApplication.class).start(call, giulia);
        hub = "/coop/domande/" + id;
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private Document see(String path, Viewer viewer) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(People.as(viewer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions send(String path, Viewer viewer, String... params) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(People.as(viewer)).with(csrf());
        for (int at = 0; at < params.length; at += 2) {
            request.param(params[at], params[at + 1]);
        }
        return mvc.perform(request);
    }

    private ResultActions ping(Viewer viewer, String place) throws Exception {
        return send(hub + "/presenza", viewer, "dove", place);
    }

    private void later(Duration time) {
        samples.clock().standAt(samples.clock().instant().plus(time));
    }

    private int seconds(String place) {
        return jdbc.sql(
                        "select coalesce(sum(seconds), 0) from applications.work_time where application_id = ? and place = ?")
                .params(id, place)
                .query(Integer.class)
                .single();
    }

    private String need(String opened, String answer, Viewer viewer, int revision) throws Exception {
        return send(
                        hub + "/progetto/bisogno",
                        viewer,
                        "answers[titolo]",
                        "Orti",
                        "answers[need]",
                        answer,
                        "revision",
                        String.valueOf(revision),
                        "aperta",
                        opened)
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void aColleagueIsSeenForThreeMinutesAndBlocksNobody() throws Exception {
        assertThat(see(hub, giulia).text()).doesNotContain("Ci sta lavorando");
        ping(luca, "progetto/bisogno").andExpect(status().isOk());
        assertThat(see(hub, giulia).select(".tasks li:contains(Il bisogno)").text())
                .contains("Ci sta lavorando Luca Neri");
        assertThat(see(hub + "/progetto/bisogno", giulia).select(".presence").text())
                .isEqualTo("Ci sta lavorando Luca Neri");
        assertThat(see(hub + "/budget", giulia).select(".presence").text()).isEmpty();
        assertThat(see(hub, luca).text()).doesNotContain("Ci sta lavorando");
        assertThat(ping(giulia, "progetto/bisogno").andReturn().getResponse().getContentAsString())
                .isEqualTo("{\"words\":\"Ci sta lavorando Luca Neri\"}");
        assertThat(need("", "Un gestionale", giulia, 0)).isEqualTo(hub + "/progetto/risultati");
        later(Duration.ofMinutes(3).plusSeconds(1));
        assertThat(see(hub + "/progetto/bisogno", giulia).select(".presence").text())
                .isEmpty();
    }

    @Test
    void withoutAScriptASaveShowsThatSomebodyIsThere() throws Exception {
        need("", "Un gestionale", luca, 0);
        assertThat(see(hub, giulia).text()).contains("Ci sta lavorando Luca Neri");
    }

    @Test
    void othersNeitherTellNorLearnAnything() throws Exception {
        ping(luca, "progetto/bisogno");
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        ping(chiara, "progetto/bisogno").andExpect(status().isNotFound());
        ping(ApplicationSamples.anna(), "progetto/bisogno").andExpect(status().isNotFound());
        ping(giulia, "progetto/inventata").andExpect(status().isNotFound());
        ping(giulia, "inventata").andExpect(status().isNotFound());
        Viewer vera = ApplicationSamples.colleague(giulia, "Vera", TeamRole.VIEWER);
        ping(vera, "budget").andExpect(status().isNotFound());
        assertThatThrownBy(() -> noting.note(id, "budget", null, chiara)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> noting.note(id, "x", null, giulia)).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select count(*) from applications.presence where application_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void timeCountsFromThePageToTheSaveAndNeverTwice() throws Exception {
        Document page = see(hub + "/progetto/bisogno", giulia);
        String opened = page.select("input[name=aperta]").attr("value");
        assertThat(Instant.ofEpochMilli(Long.parseLong(opened)))
                .isEqualTo(samples.clock().instant());
        assertThat(seconds("progetto/bisogno")).as("looking writes nothing").isZero();
        later(Duration.ofMinutes(4));
        need(opened, "Uno", giulia, 0);
        assertThat(seconds("progetto/bisogno")).isEqualTo(240);
        later(Duration.ofMinutes(2));
        need(opened, "Due", giulia, 1);
        assertThat(seconds("progetto/bisogno")).as("the same page, saved again").isEqualTo(360);
        later(Duration.ofHours(5));
        need(opened, "Tre", giulia, 2);
        assertThat(seconds("progetto/bisogno")).as("twenty minutes at a go").isEqualTo(360 + 1200);
        for (String odd : new String[] {"domani", "-5", "99999999999999", ""}) {
            need(odd, "Quattro " + odd, giulia, 3);
        }
        assertThat(seconds("progetto/bisogno")).isEqualTo(360 + 1200);
    }

    @Test
    void fiveSentApplicationsTellHowLongItTakesAndFourDoNot() throws Exception {
        String slug = samples.the(CallDirectory.class).find(call).orElseThrow().slug();
        assertThat(see("/bandi/" + slug, Viewer.anonymous()).text()).contains("Quanto tempo serve", "È una stima");
        assertThat(see(hub, giulia).text()).contains("ancora circa", "sono una stima");
        CountUsualTimes counting = samples.the(CountUsualTimes.class);
        for (int body = 1; body <= 5; body++) {
            Viewer owner = samples.giulia();
            UUID sent = samples.complete(call, owner);
            worked(sent, "progetto/bisogno", body, owner);
            worked(sent, "progetto/risultati", 10 * body, owner);
            samples.the(SubmitApplication.class).submit(sent, samples.clock().instant(), owner);
            counting.run();
            assertThat(see(hub, giulia)
                            .select(".tasks li:contains(Il bisogno)")
                            .text()
                            .contains("circa 3 minuti"))
                    .as("after " + body)
                    .isEqualTo(body == 5);
        }
        noting.note(id, "progetto/bisogno", samples.clock().instant().minus(Duration.ofMinutes(19)), giulia);
        counting.run();
        Document page = see(hub, giulia);
        assertThat(page.select(".tasks li:contains(Il bisogno)").text())
                .as("what is not sent does not count")
                .contains("circa 3 minuti");
        assertThat(page.select(".tasks li:contains(I risultati)").text()).contains("circa 20 minuti");
        assertThat(page.text()).contains("sono la mediana del tempo impiegato in");
        assertThat(see("/bandi/" + slug + "?lingua=en", Viewer.anonymous()).text())
                .contains("How long it takes", "sum of the medians");
        long found = usualTimes();
        samples.clock().goTo(samples.clock().instant().plus(Duration.ofDays(400)));
        counting.run();
        assertThat(usualTimes()).as("what was found stands").isEqualTo(found).isPositive();
    }

    private long usualTimes() {
        return samples.the(JdbcClient.class)
                .sql("select count(*) from applications.usual_time u"
                        + " join applications.application a on a.form_id = u.form_id where a.id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private void worked(UUID application, String place, int minutes, Viewer owner) {
        noting.note(application, place, samples.clock().instant().minus(Duration.ofMinutes(minutes)), owner);
    }

    @Test
    void itCostsFewStatements() throws Exception {
        int hubPage = Statements.of(() -> see(hub, giulia)).size();
        int section =
                Statements.of(() -> see(hub + "/progetto/bisogno", giulia)).size();
        int sign = Statements.of(() -> ping(luca, "budget")).size();
        System.out.println("[guard] statements: hub " + hubPage + ", section " + section + ", presence " + sign);
        assertThat(hubPage).isLessThanOrEqualTo(10);
        assertThat(section).isLessThanOrEqualTo(8);
        assertThat(sign).isLessThanOrEqualTo(5);
    }
}
