package it.cooperazionedigitale.calls.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallSamples;
import it.cooperazionedigitale.calls.usecase.DraftCall;
import it.cooperazionedigitale.calls.usecase.ScheduleCall;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class TrialTests {

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
    private AuditTrail audit;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<TimedJob> jobs;

    private UUID call;

    /** A need of at least something, a site's address only where there is a site, a paper. */
    @BeforeEach
    void draftACall() {
        clock.standAt(NOW);
        Question site = question("sito", QuestionType.YES_NO, "Avete un sito?", null, null);
        Question address = question(
                "indirizzo",
                QuestionType.SHORT,
                "Qual è l’indirizzo del sito?",
                new Condition(true, List.of(new Condition.Clause("sito", Condition.Operator.IS, "yes"))),
                null);
        List<FormSection> sections = new ArrayList<>(CallSamples.sections());
        sections.add(new FormSection("rete", "In rete", null, List.of(site, address)));
        sections.addAll(CallSamples.sectionsWithPlaceFor("bilancio", true));
        UUID form = publishForm.publish("prova-della-prova", sections, People.ANNA);
        call = draftCall.draft(CallSamples.draft(OPENS, CLOSES, form), People.ANNA);
    }

    private static Question question(String id, QuestionType type, String label, Condition when, String attachment) {
        return new Question(
                id,
                type,
                label,
                null,
                null,
                true,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                when,
                List.of(),
                null,
                attachment);
    }

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @Test
    void annaFillsInADraftAsAnApplicantWouldAndNothingOfItStays() throws Exception {
        assertThat(page("/gestione/bandi/" + call + "/modifica", People.ANNA)).contains("Prova la domanda");
        assertThat(page("/gestione/bandi/" + call + "/anteprima", People.ANNA)).contains("Prova la domanda");
        assertThat(page(trial(), People.ANNA))
                .contains(
                        "PROVA",
                        "Di che cosa avete bisogno?",
                        "Avete un sito?",
                        "Il documento",
                        "dovrebbe sistemare 3 cose")
                .doesNotContain("Qual è l’indirizzo del sito?");
        assertThat(page(section("progetto"), People.ANNA)).contains("PROVA", "Sezione 1 di 3");

        assertThat(send(post(section("progetto")).param("answers[need]", "Un gestionale."), People.ANNA)
                        .getRedirectedUrl())
                .isEqualTo(section("rete"));
        assertThat(send(post(section("rete")).param("answers[sito]", "yes"), People.ANNA)
                        .getRedirectedUrl())
                .isEqualTo(section("documenti"));
        assertThat(page(trial(), People.ANNA)).contains("Qual è l’indirizzo del sito?", "dovrebbe sistemare 2 cose");
        assertThat(page(section("documenti"), People.ANNA))
                .contains("Facciamo finta che il file ci sia")
                .doesNotContain("type=\"file\"");
        send(post(section("documenti")).param("answers[carta]", "allegato"), People.ANNA);
        send(
                post(section("rete")).param("answers[sito]", "yes").param("answers[indirizzo]", "<b>example.org</b>"),
                People.ANNA);
        assertThat(page(section("rete"), People.ANNA))
                .contains("&lt;b&gt;example.org")
                .doesNotContain("<b>example");
        assertThat(page(trial(), People.ANNA)).contains("Il modulo è completo");

        assertThat(count("applications.application where call_id = ?")).isZero();
        assertThat(audit.of(call)).extracting(AuditLine::act).containsExactly("call.drafted");
        assertThat(count("calls.trial where call_id = ?")).isOne();
        assertThat(send(post(trial() + "/fine"), People.ANNA).getRedirectedUrl())
                .isEqualTo("/gestione/bandi/" + call);
        assertThat(send(post(trial() + "/fine"), People.ANNA).getStatus()).isEqualTo(302);
        assertThat(count("calls.trial where call_id = ?")).isZero();
    }

    @Test
    void whatCannotBeMeantIsSaidAtItsFieldAndNothingIsKept() throws Exception {
        MockHttpServletResponse answer =
                send(post(section("progetto")).param("answers[need]", "x".repeat(2_001)), People.ANNA);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("PROVA", "x".repeat(2_001));
        assertThat(count("calls.trial where call_id = ?")).isZero();
        assertThat(send(post(section("non-esiste")), People.ANNA).getStatus()).isEqualTo(404);
        assertThat(open(section("non-esiste"), People.ANNA).getStatus()).isEqualTo(404);
    }

    @Test
    void twoWhoTryDoNotSeeEachOther() throws Exception {
        send(post(section("progetto")).param("answers[need]", "Il bisogno di Anna"), People.ANNA);
        Viewer other = new Viewer(
                UUID.randomUUID(), "Altra", "altra@example.org", Set.of(Role.STAFF), null, null, null, null, Set.of());
        assertThat(page(section("progetto"), other)).doesNotContain("Il bisogno di Anna");
        send(post(section("progetto")).param("answers[need]", "Il bisogno dell’altra"), other);
        assertThat(page(section("progetto"), People.ANNA)).contains("Il bisogno di Anna");
        send(post(trial() + "/fine"), other);
        assertThat(page(section("progetto"), People.ANNA)).contains("Il bisogno di Anna");
    }

    @Test
    void afterADayTheAnswersAreGone() throws Exception {
        send(post(section("progetto")).param("answers[need]", "Il bisogno di Anna"), People.ANNA);
        clock.standAt(NOW.plus(Duration.ofDays(1)).minusMillis(1));
        forget();
        assertThat(page(section("progetto"), People.ANNA)).contains("Il bisogno di Anna");
        clock.standAt(NOW.plus(Duration.ofDays(1)));
        assertThat(page(section("progetto"), People.ANNA)).doesNotContain("Il bisogno di Anna");
        forget();
        assertThat(count("calls.trial where call_id = ?")).isZero();
    }

    @Test
    void aCallIsTriedUntilItOpensAndByStaffAlone() throws Exception {
        scheduleCall.schedule(call, People.ANNA);
        assertThat(page("/gestione/bandi/" + call, People.ANNA)).contains("Prova la domanda");
        assertThat(page(trial(), People.ANNA)).contains("PROVA");
        for (Viewer viewer : List.of(People.BRUNO, People.PAOLO, People.GIULIA)) {
            assertThat(open(trial(), viewer).getStatus()).isEqualTo(404);
            assertThat(send(post(section("progetto")), viewer).getStatus()).isEqualTo(404);
        }
        assertThat(open("/gestione/bandi/" + UUID.randomUUID() + "/prova", People.ANNA)
                        .getStatus())
                .isEqualTo(404);
        clock.standAt(OPENS);
        assertThat(open(trial(), People.ANNA).getStatus()).isEqualTo(409);
        assertThat(send(post(section("progetto")).param("answers[need]", "Tardi"), People.ANNA)
                        .getStatus())
                .isEqualTo(409);
        assertThat(page("/gestione/bandi/" + call, People.ANNA)).doesNotContain("Prova la domanda");
    }

    private void forget() {
        jobs.stream().filter(job -> job.name().equals("call-trials")).forEach(TimedJob::run);
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from)
                .param(call)
                .query(Integer.class)
                .single();
    }

    private String trial() {
        return "/gestione/bandi/" + call + "/prova";
    }

    private String section(String id) {
        return trial() + "/sezioni/" + id;
    }

    private String page(String path, Viewer viewer) throws Exception {
        MockHttpServletResponse response = open(path, viewer);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString()).select("main").html();
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
