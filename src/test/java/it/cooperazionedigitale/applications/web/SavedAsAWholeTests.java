package it.cooperazionedigitale.applications.web;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Statements;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Budget and plan save by themselves as a whole: nothing half, and never over a colleague's. */
@PortalTest
class SavedAsAWholeTests {

    private static final String[] COSTS = {
        "lines[0].category", "software", "lines[0].description", "Gestionale", "lines[0].cost", "10.000"
    };
    private static final String[] STEPS = {
        "steps[0].what", "Il gestionale funziona", "steps[0].from", "1", "steps[0].to", "3"
    };

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    private ApplicationSamples samples;
    private Viewer giulia;
    private Viewer luca;
    private String draft;

    @BeforeEach
    void giuliaAndLucaHaveADraft() {
        samples = new ApplicationSamples(context);
        UUID call = samples.openCall();
        giulia = samples.giulia();
        luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        draft = "/coop/domande/"
                + as(giulia, () -> samples.the(StartApplication.class).start(call, giulia));
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private MockHttpServletResponse send(String page, Viewer viewer, int revision, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(draft + page + "/salvataggio")
                .with(People.as(viewer))
                .with(csrf())
                .param("account", String.valueOf(viewer.accountId()))
                .param("revision", String.valueOf(revision));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String[] with(String[] fields, String words, String tab, int turn) {
        String[] all = Arrays.copyOf(fields, fields.length + 4);
        all[fields == COSTS ? 3 : 1] = words;
        System.arraycopy(new String[] {"tab", tab, "turn", String.valueOf(turn)}, 0, all, fields.length, 4);
        return all;
    }

    private JsonNode keeps(String page, Viewer viewer, int revision, String... fields) throws Exception {
        MockHttpServletResponse response = send(page, viewer, revision, fields);
        assertThat(response.getStatus()).isEqualTo(200);
        return json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void aBudgetIsStoredOnceEveryLineCanBeRead() throws Exception {
        JsonNode half = keeps("/budget", giulia, 0, "lines[0].description", "Gestionale", "lines[0].cost", "");
        assertThat(half.get("saved").asBoolean()).isFalse();
        assertThat(half.get("faults").propertyNames()).contains("lines[0].cost", "lines[0].category");
        JsonNode kept = keeps("/budget", giulia, 0, COSTS);
        assertThat(kept.get("saved").asBoolean()).isTrue();
        assertThat(kept.get("revision").asInt()).isEqualTo(1);
        assertThat(keeps("/budget", giulia, 0, COSTS).get("saved").asBoolean())
                .as("the same twice")
                .isTrue();
    }

    @Test
    void neitherIsStoredOverAColleagues() throws Exception {
        for (List<Object> one : List.<List<Object>>of(List.of("/budget", COSTS), List.of("/piano", STEPS))) {
            String page = (String) one.get(0);
            String[] hers = (String[]) one.get(1);
            String[] his = hers.clone();
            his[page.equals("/budget") ? 3 : 1] = "Di Luca";
            assertThat(keeps(page, luca, 0, his).get("revision").asInt()).isEqualTo(1);
            JsonNode kept = keeps(page, giulia, 0, hers);
            assertThat(kept.get("saved").asBoolean()).isFalse();
            assertThat(kept.get("theirs")).hasSize(1);
            assertThat(keeps(page, giulia, 1, hers).get("revision").asInt()).isEqualTo(2);
        }
    }

    @Test
    void whoseAnswerWasLostIsNoSecondWriter() throws Exception {
        for (String page : List.of("/budget", "/piano")) {
            String[] fields = page.equals("/budget") ? COSTS : STEPS;
            assertThat(keeps(page, giulia, 0, with(fields, "Primo", "uno", 1))
                            .get("revision")
                            .asInt())
                    .isEqualTo(1);
            JsonNode same = keeps(page, giulia, 0, with(fields, "Primo", "uno", 2));
            assertThat(same.get("saved").asBoolean()).as("the same again").isTrue();
            assertThat(same.get("revision").asInt()).isEqualTo(1);
            JsonNode later = keeps(page, giulia, 0, with(fields, "Secondo", "uno", 3));
            assertThat(later.get("saved").asBoolean())
                    .as("a later text upon the own one")
                    .isTrue();
            assertThat(later.get("revision").asInt()).isEqualTo(2);
            assertThat(keeps(page, giulia, 0, with(fields, "Primo, in ritardo", "uno", 2))
                            .get("theirs"))
                    .as("an earlier sending that arrives late takes nothing back")
                    .hasSize(1);
            assertThat(keeps(page, giulia, 0, with(fields, "Terzo", "due", 9)).get("theirs"))
                    .as("another window has not seen it")
                    .hasSize(1);
            assertThat(keeps(page, luca, 2, with(fields, "Di Luca", "tre", 1))
                            .get("revision")
                            .asInt())
                    .isEqualTo(3);
            assertThat(keeps(page, giulia, 0, with(fields, "Quarto", "uno", 4)).get("theirs"))
                    .as("a colleague saved between")
                    .hasSize(1);
        }
    }

    @Test
    void othersAreTurnedAwayAndItCostsFewStatements() throws Exception {
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        Viewer vera = ApplicationSamples.colleague(giulia, "Vera", TeamRole.VIEWER);
        for (String page : List.of("/budget", "/piano")) {
            String[] fields = page.equals("/budget") ? COSTS : STEPS;
            for (Viewer viewer : List.of(chiara, vera, ApplicationSamples.anna())) {
                assertThat(send(page, viewer, 0, fields).getStatus())
                        .as(page + " " + viewer.name())
                        .isEqualTo(404);
            }
            keeps(page, giulia, 0, fields);
            String[] next = fields.clone();
            next[page.equals("/budget") ? 3 : 1] = "Altro";
            int statements = Statements.of(() -> keeps(page, giulia, 1, next)).size();
            System.out.println("[bench] statements of " + page + " saved by itself: " + statements);
            assertThat(statements).isLessThanOrEqualTo(12);
        }
    }
}
