package it.cooperazionedigitale.calls.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallSamples;
import it.cooperazionedigitale.calls.usecase.ApproveExtension;
import it.cooperazionedigitale.calls.usecase.DraftCall;
import it.cooperazionedigitale.calls.usecase.ProposeExtension;
import it.cooperazionedigitale.calls.usecase.ScheduleCall;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
class CallQuestionTests {

    private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");
    private static final Instant OPENS = Instant.parse("2027-02-27T11:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-03-31T10:00:00Z");

    /** Five days before the closing by the calendar, across the night of the change of hour: still noon. */
    private static final Instant QUESTIONS_END = Instant.parse("2027-03-26T11:00:00Z");

    private static final String ASKED = "Possiamo presentare <b>due</b> domande, io e la coop. Aurora?";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PublishForm publishForm;

    @Autowired
    private DraftCall draftCall;

    @Autowired
    private ScheduleCall scheduleCall;

    @Autowired
    private ProposeExtension proposeExtension;

    @Autowired
    private ApproveExtension approveExtension;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    private CallDraft draft;
    private UUID call;

    @BeforeEach
    void openACall() {
        clock.standAt(NOW);
        UUID form = publishForm.publish("prova-bandi", CallSamples.sections(), People.ANNA);
        draft = CallSamples.draft(OPENS, CLOSES, form);
        call = draftCall.draft(draft, People.ANNA);
        scheduleCall.schedule(call, People.ANNA);
    }

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @Test
    void giuliaAsksAndAnnaAnswersForEverybody() throws Exception {
        Viewer giulia = person("Giulia");
        assertThat(page(faq(), Viewer.anonymous()))
                .contains("Ancora nessuna risposta", "fino a venerdì 26 marzo 2027, ore 12:00", "Fai una domanda");
        assertThat(open(ask(), Viewer.anonymous()).getRedirectedUrl()).contains("/accedi");
        for (int press = 0; press < 2; press++) {
            assertThat(send(post(ask()).param("text", ASKED), giulia).getRedirectedUrl())
                    .isEqualTo(faq());
        }
        assertThat(questions()).as("twice is once").hasSize(1);
        assertThat(page(faq(), Viewer.anonymous())).doesNotContain("Aurora");
        assertThat(page(ask(), giulia)).contains("Aspetta una risposta", "&lt;b&gt;due&lt;/b&gt;");
        assertThat(page(ask(), People.GIULIA)).as("others do not see it").doesNotContain("Aurora");

        UUID question = questions().get(0);
        assertThat(page("/gestione", People.ANNA)).contains(desk());
        assertThat(page(desk(), People.ANNA))
                .contains("Da rispondere", "Aurora")
                .doesNotContain(giulia.name());
        String one = desk() + "/" + question;
        assertThat(page(one, People.ANNA)).contains("Così è stata scritta", "&lt;b&gt;due&lt;/b&gt;");
        MockHttpServletResponse empty = send(post(one).param("question", "").param("answer", " "), People.ANNA);
        assertThat(empty.getStatus()).isEqualTo(422);
        for (int press = 0; press < 2; press++) {
            MockHttpServletResponse answered = send(
                    post(one)
                            .param("question", "Si possono presentare due domande?")
                            .param("answer", "No: una per organizzazione.\n<script>alert(1)</script>"),
                    People.ANNA);
            assertThat(answered.getRedirectedUrl()).isEqualTo(desk());
        }
        String html = page(faq(), Viewer.anonymous());
        assertThat(html)
                .contains("Si possono presentare due domande?", "No: una per organizzazione.", "&lt;script&gt;")
                .doesNotContain("Aurora", "<script>alert", giulia.name());
        assertThat(page("/bandi/" + draft.slug(), Viewer.anonymous())).contains("Si possono presentare due domande?");
        assertThat(mails(giulia)).containsExactly("C’è la risposta alla tua domanda sul bando " + draft.code());

        clock.standAt(NOW.plusSeconds(60));
        send(
                post(one)
                        .param("question", "Si possono presentare due domande?")
                        .param("answer", "No, mai."),
                People.ANNA);
        assertThat(page(faq(), Viewer.anonymous())).contains("No, mai.").doesNotContain("una per organizzazione");
        assertThat(mails(giulia)).as("a correction writes no second mail").hasSize(1);
        assertThat(acts(question))
                .containsExactly("callQuestion.asked", "callQuestion.answered", "callQuestion.corrected");
        assertThat(send(post(one + "/scarto").param("reason", "Troppo tardi"), People.ANNA)
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void aQuestionThatIsNotAboutTheCallIsSetAsideWithAReason() throws Exception {
        Viewer giulia = person("Giulia");
        send(post(ask()).param("text", "Che tempo fa oggi a Matera?"), giulia);
        String one = desk() + "/" + questions().get(0);
        assertThat(page(one + "/scarto", People.ANNA)).contains("Che tempo fa oggi a Matera?");
        assertThat(send(post(one + "/scarto").param("reason", ""), People.ANNA).getStatus())
                .isEqualTo(422);
        for (int press = 0; press < 2; press++) {
            assertThat(send(post(one + "/scarto").param("reason", "Non riguarda il bando."), People.ANNA)
                            .getRedirectedUrl())
                    .isEqualTo(desk());
        }
        assertThat(page(faq(), Viewer.anonymous())).doesNotContain("Matera");
        assertThat(page(ask(), giulia)).contains("Senza risposta pubblica", "Non riguarda il bando.");
        assertThat(mails(giulia)).containsExactly("La tua domanda sul bando " + draft.code());
        assertThat(open(one, People.ANNA).getStatus()).isEqualTo(409);
    }

    @Test
    void questionsEndSomeDaysBeforeTheClosingToTheMillisecondAndFollowAnExtension() throws Exception {
        Viewer giulia = person("Giulia");
        clock.standAt(QUESTIONS_END.minusMillis(1));
        assertThat(send(post(ask()).param("text", "Una domanda all’ultimo momento"), giulia)
                        .getStatus())
                .isEqualTo(302);
        clock.standAt(QUESTIONS_END);
        assertThat(send(post(ask()).param("text", "Una domanda troppo tardi"), giulia)
                        .getStatus())
                .isEqualTo(409);
        assertThat(open(ask(), giulia).getStatus()).isEqualTo(409);
        assertThat(page(faq(), giulia)).contains("Le domande sono chiuse").doesNotContain(ask());
        approveExtension.approve(
                proposeExtension.propose(call, CLOSES.plus(Duration.ofDays(7)), "Molte richieste", People.PAOLO),
                People.BRUNO);
        assertThat(page(faq(), giulia)).contains("fino a venerdì 2 aprile 2027, ore 12:00", ask());
        assertThat(questions()).hasSize(1);
    }

    @Test
    void nobodyFloodsTheDesk() throws Exception {
        Viewer giulia = person("Giulia");
        for (int number = 1; number <= 3; number++) {
            send(post(ask()).param("text", "Una domanda diversa, numero " + number), giulia);
        }
        MockHttpServletResponse fourth = send(post(ask()).param("text", "Una quarta domanda ancora"), giulia);
        assertThat(fourth.getStatus()).isEqualTo(422);
        assertThat(fourth.getContentAsString())
                .contains("Hai già 3 domande che aspettano", "Una quarta domanda ancora");
        assertThat(send(post(ask()).param("text", "corta"), giulia).getStatus()).isEqualTo(422);
        assertThat(send(post(ask()).param("text", "x".repeat(1_001)), giulia).getStatus())
                .isEqualTo(422);
        assertThat(questions()).hasSize(3);
    }

    @Test
    void ofManyClicksAtOnceOneAsks() throws Exception {
        Viewer giulia = person("Giulia");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService clicks = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int click = 0; click < 4; click++) {
                answers.add(clicks.submit(() -> {
                    start.await();
                    return send(post(ask()).param("text", ASKED), giulia).getStatus();
                }));
            }
            start.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(302);
            }
        } finally {
            clicks.shutdownNow();
        }
        assertThat(questions()).hasSize(1);
    }

    @Test
    void onlyBodiesAskAndOnlyStaffAnswer() throws Exception {
        Viewer giulia = person("Giulia");
        send(post(ask()).param("text", ASKED), giulia);
        String one = desk() + "/" + questions().get(0);
        for (Viewer viewer : List.of(giulia, People.BRUNO, People.PAOLO, People.SARA)) {
            assertThat(open(one, viewer).getStatus()).isEqualTo(404);
            assertThat(send(post(one).param("question", "Così").param("answer", "Sì, certo"), viewer)
                            .getStatus())
                    .isEqualTo(404);
        }
        for (Viewer viewer : List.of(People.ANNA, People.SARA)) {
            assertThat(open(ask(), viewer).getStatus()).isEqualTo(404);
            assertThat(page(faq(), viewer)).doesNotContain(ask());
        }
        assertThat(open(desk() + "/" + Ids.next(), People.ANNA).getStatus()).isEqualTo(404);
        assertThat(open(
                                "/gestione/bandi/" + Ids.next() + "/domande/"
                                        + questions().get(0),
                                People.ANNA)
                        .getStatus())
                .isEqualTo(404);
        assertThat(open("/bandi/non-esiste/domande-frequenti", Viewer.anonymous())
                        .getStatus())
                .isEqualTo(404);
    }

    /** Somebody with an account, who can be written to. */
    private Viewer person(String name) {
        UUID account = Ids.next();
        String email = account + "@example.org";
        jdbc.sql("insert into accounts.account (id, version, email, name, password_hash, state, registered_at)"
                        + " values (?, 0, ?, ?, '-', 'ACTIVE', now())")
                .params(account, email, name)
                .update();
        Viewer like = People.GIULIA;
        return new Viewer(
                account,
                name + " " + account.toString().substring(24),
                email,
                like.roles(),
                like.organisationId(),
                like.organisationName(),
                like.teamRole(),
                null,
                Set.of());
    }

    private List<UUID> questions() {
        return jdbc.sql("select id from calls.question where call_id = ? order by asked_at")
                .param(call)
                .query(UUID.class)
                .list();
    }

    private List<String> mails(Viewer person) {
        return jdbc.sql("select subject from outbox.mail where account_id = ? order by created_at")
                .param(person.id())
                .query(String.class)
                .list();
    }

    private List<String> acts(UUID question) {
        return jdbc.sql("select act from audit.line where subject_id = ? order by id")
                .param(question)
                .query(String.class)
                .list();
    }

    private String faq() {
        return "/bandi/" + draft.slug() + "/domande-frequenti";
    }

    private String ask() {
        return "/coop/bandi/" + draft.slug() + "/domanda";
    }

    private String desk() {
        return "/gestione/bandi/" + call + "/domande";
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
