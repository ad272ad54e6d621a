package it.cooperazionedigitale.maturity.web.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Statements;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.maturity.MaturitySamples;
import it.cooperazionedigitale.maturity.domain.Dimension;
import it.cooperazionedigitale.maturity.usecase.BeginAssessment;
import it.cooperazionedigitale.maturity.usecase.CompleteAssessment;
import it.cooperazionedigitale.maturity.usecase.MaturityQueries;
import it.cooperazionedigitale.maturity.usecase.OwnAssessment;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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

/** A part of the self-assessment saves with every tick: never over a colleague's, and never in somebody else's name. */
@PortalTest
class DimensionSavedByItselfTests {

    private static final Instant NOW = Instant.parse("2031-03-01T09:00:00Z");
    private static final Dimension PEOPLE =
            MaturitySamples.QUESTIONS.dimension("persone").orElseThrow();
    private static final String TRAINING = "answers[formazione]";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    private ApplicationSamples samples;
    private Viewer giulia;
    private Viewer luca;
    private UUID check;

    @BeforeEach
    void giuliaAndLucaBeganACheck() {
        samples = new ApplicationSamples(context);
        samples.clock().standAt(NOW);
        giulia = samples.giulia();
        luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        check = samples.the(BeginAssessment.class).begin(null, giulia);
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private String page() {
        return "/coop/autovalutazione/" + check + "/domande/" + PEOPLE.code();
    }

    private MockHttpServletResponse send(Viewer account, Viewer viewer, int revision, String... fields)
            throws Exception {
        MockHttpServletRequestBuilder request = post(page() + "/salvataggio")
                .with(People.as(viewer))
                .with(csrf())
                .param("account", String.valueOf(account.accountId()))
                .param("revision", String.valueOf(revision));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private JsonNode keeps(Viewer viewer, int revision, String... fields) throws Exception {
        MockHttpServletResponse response = send(viewer, viewer, revision, fields);
        assertThat(response.getStatus()).isEqualTo(200);
        return json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private OwnAssessment.Given stored() {
        return samples.the(MaturityQueries.class)
                .one(check, giulia)
                .orElseThrow()
                .given(PEOPLE);
    }

    private String html(Viewer viewer) throws Exception {
        return mvc.perform(get(page()).with(People.as(viewer)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void everyTickIsStoredAndOneThatContradictsAnotherIsTold() throws Exception {
        JsonNode kept = keeps(giulia, 0, TRAINING, "piano");
        assertThat(kept.get("saved").asBoolean()).isTrue();
        assertThat(kept.get("revision").asInt()).isEqualTo(1);
        assertThat(keeps(giulia, 0, TRAINING, "piano").get("revision").asInt())
                .as("the same twice")
                .isEqualTo(1);
        JsonNode wrong = keeps(giulia, 1, TRAINING, "piano", TRAINING, "nessuno");
        assertThat(wrong.get("saved").asBoolean()).isFalse();
        assertThat(wrong.get("faults").propertyNames()).containsExactly(TRAINING);
        assertThat(stored().answers()).containsOnlyKeys("formazione").containsEntry("formazione", List.of("piano"));
        assertThat(keeps(giulia, 1).get("revision").asInt())
                .as("what is unticked goes")
                .isEqualTo(2);
        assertThat(stored().answers()).isEmpty();
    }

    @Test
    void nothingIsStoredOverAColleaguesButWhoseAnswerWasLostIsNoSecondWriter() throws Exception {
        keeps(luca, 0, TRAINING, "piano", "tab", "sua", "turn", "1");
        JsonNode hers = keeps(giulia, 0, TRAINING, "nessuno", "tab", "mia", "turn", "1");
        assertThat(hers.get("saved").asBoolean()).isFalse();
        assertThat(hers.get("theirs")).hasSize(1);
        assertThat(stored().answers()).containsEntry("formazione", List.of("piano"));
        assertThat(keeps(luca, 0, TRAINING, "nessuno", "tab", "sua", "turn", "2")
                        .get("saved")
                        .asBoolean())
                .as("a later tick upon his own one, whose answer was lost")
                .isTrue();
        assertThat(keeps(luca, 0, TRAINING, "piano", "tab", "sua", "turn", "1").get("theirs"))
                .as("an earlier sending that arrives late takes nothing back")
                .hasSize(1);
        assertThat(keeps(luca, 0, TRAINING, "piano", "tab", "altra", "turn", "9")
                        .get("theirs"))
                .as("another window has not seen it")
                .hasSize(1);
    }

    @Test
    void theTrailHearsOnceOfASitting() throws Exception {
        keeps(giulia, 0, TRAINING, "piano");
        for (int revision = 1; revision < 10; revision++) {
            samples.clock().standAt(samples.clock().instant().plus(Duration.ofSeconds(20)));
            keeps(giulia, revision, TRAINING, revision % 2 == 0 ? "piano" : "nessuno");
        }
        assertThat(told()).isEqualTo(1);
        keeps(luca, 10, TRAINING, "piano");
        assertThat(told()).as("another person").isEqualTo(2);
        samples.clock().standAt(samples.clock().instant().plus(Duration.ofMinutes(16)));
        keeps(luca, 11, TRAINING, "nessuno");
        assertThat(told()).as("another sitting").isEqualTo(3);
    }

    private long told() {
        return samples.the(AuditTrail.class).of(check).stream()
                .map(AuditLine::act)
                .filter("maturity.answered"::equals)
                .count();
    }

    @Test
    void othersAreTurnedAwayAndACompletedCheckIsNotChanged() throws Exception {
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        Viewer pia = ApplicationSamples.colleague(giulia, "Pia", TeamRole.VIEWER);
        for (Viewer viewer : List.of(chiara, pia, ApplicationSamples.anna())) {
            assertThat(send(viewer, viewer, 0, TRAINING, "piano").getStatus())
                    .as(viewer.name())
                    .isEqualTo(404);
        }
        assertThat(send(giulia, luca, 0, TRAINING, "piano").getStatus())
                .as("a page shown to somebody else")
                .isEqualTo(409);
        assertThat(stored().revision()).isZero();
        keeps(giulia, 0, TRAINING, "piano");
        int statements =
                Statements.of(() -> keeps(giulia, 1, TRAINING, "nessuno")).size();
        System.out.println("[bench] statements of a part of the self-assessment saved by itself: " + statements);
        assertThat(statements).isLessThanOrEqualTo(12);
    }

    @Test
    void answersOfTheLastTimeAreNobodysUntilTheyArePressed() throws Exception {
        assertThat(html(giulia)).contains("data-keep=\"" + page() + "/salvataggio\"");
        UUID last = new MaturitySamples(context).answered(giulia, 1, 2);
        assertThat(last).isEqualTo(check);
        samples.the(CompleteAssessment.class).complete(check, giulia);
        MockHttpServletResponse late = send(giulia, giulia, 1, TRAINING, "piano");
        assertThat(late.getStatus()).as("completed").isEqualTo(409);
        assertThat(late.getContentAsString(StandardCharsets.UTF_8)).contains("error");
        samples.clock().standAt(NOW.plus(Duration.ofDays(30)));
        check = samples.the(BeginAssessment.class).begin(null, giulia);
        assertThat(html(giulia)).contains("Le risposte dell’ultima volta").doesNotContain("data-keep");
    }
}
