package it.cooperazionedigitale.calls.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallSamples;
import it.cooperazionedigitale.calls.usecase.DraftCall;
import it.cooperazionedigitale.calls.usecase.ScheduleCall;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.outbox.MailQueries;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class AlertTests {

    private static final AtomicInteger PLACES = new AtomicInteger();
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
    private List<TimedJob> jobs;

    @Autowired
    private PortalClock clock;

    @Autowired
    private MailQueries mails;

    @Autowired
    private JdbcClient jdbc;

    /** Requests of one place are limited; each test comes from another. */
    private final String place = "10.9.8." + PLACES.incrementAndGet();

    private final String ada = "ada-" + Ids.next() + "@example.org";

    @BeforeEach
    void standStill() {
        clock.standAt(NOW);
    }

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @Test
    void adaIsToldOnceOfEachCallFromTheMomentSheSaysYesUntilSheLeaves() throws Exception {
        assertThat(ask(ada)).contains("Controlla la posta");
        schedule();
        assertThat(subjects()).containsExactly("Confermi che vuoi sapere dei prossimi bandi?");
        String link = link("/avvisami/conferma/");
        assertThat(page(get(link))).contains("Sì, avvisatemi");
        schedule();
        assertThat(subjects()).as("to look is not to say yes").hasSize(1);
        assertThat(page(post(link))).contains("Ti avviseremo");
        assertThat(page(post(link))).as("twice is once").contains("Ti avviseremo");

        CallDraft call = schedule();
        clock.standAt(OPENS.minusMillis(1));
        tell();
        assertThat(about(call)).containsExactly("È uscito un bando");
        clock.standAt(OPENS);
        tell();
        tell();
        assertThat(about(call)).containsExactly("È uscito un bando", "Un bando si è aperto");

        String end = ending();
        assertThat(page(get(end))).doesNotContain(ada);
        send(post(end));
        assertThat(rows()).as("who leaves is deleted").isZero();
        assertThat(send(post(end)).getStatus()).isEqualTo(200);
        clock.standAt(NOW);
        CallDraft next = schedule();
        assertThat(about(next)).isEmpty();
    }

    @Test
    void nobodyLearnsWhoIsToldAlready() throws Exception {
        String stranger = ask("eva-" + Ids.next() + "@example.org");
        ask(ada);
        page(post(link("/avvisami/conferma/")));
        assertThat(main(ask(ada.toUpperCase(java.util.Locale.ROOT)))).isEqualTo(main(stranger));
        assertThat(subjects())
                .containsExactly("Confermi che vuoi sapere dei prossimi bandi?", "Ti avvisiamo già dei prossimi bandi");
        for (int time = 0; time < 6; time++) {
            assertThat(main(ask(ada))).isEqualTo(main(stranger));
        }
        assertThat(subjects()).as("nobody is flooded through us").hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aLinkThatIsOldReplacedOrInventedSaysSo() throws Exception {
        ask(ada);
        String first = link("/avvisami/conferma/");
        clock.standAt(NOW.plus(Duration.ofHours(1)));
        ask(ada);
        assertThat(page(post(first))).contains("Questo link non vale più");
        String second = link("/avvisami/conferma/");
        clock.standAt(NOW.plus(Duration.ofDays(8)));
        assertThat(page(post(second))).contains("Questo link non vale più");
        assertThat(page(post("/avvisami/conferma/inventato"))).contains("Questo link non vale più");
        MockHttpServletResponse wrong = send(post("/avvisami").param("email", "<script>"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("Scrivi un indirizzo email")
                .doesNotContain("\"<script>\"");
        ask("eva-" + Ids.next() + "@example.org");
        assertThat(rows()).as("who never answered is forgotten").isZero();
    }

    private void tell() {
        jobs.stream().filter(job -> job.name().equals("call-alerts")).forEach(TimedJob::run);
    }

    private CallDraft schedule() {
        UUID form = publishForm.publish("prova-bandi", CallSamples.sections(), People.ANNA);
        CallDraft draft = CallSamples.draft(OPENS, CLOSES, form);
        scheduleCall.schedule(draftCall.draft(draft, People.ANNA), People.ANNA);
        return draft;
    }

    private String ask(String email) throws Exception {
        return page(post("/avvisami").param("email", email));
    }

    private static String main(String html) {
        return html.replaceAll("(?s).*<main|</main.*", "");
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from outbox.mail where recipient = ? order by created_at, id")
                .param(ada)
                .query(String.class)
                .list();
    }

    private List<String> about(CallDraft call) {
        return jdbc.sql("select subject from outbox.mail where recipient = ? and body like ? order by created_at, id")
                .params(ada, "%" + call.title() + "%")
                .query(String.class)
                .list();
    }

    private String link(String start) {
        String text = jdbc.sql("select coalesce(path, '') || ' ' || body from outbox.mail where recipient = ?"
                        + " and (path like ? or body like ?) order by created_at desc, id desc limit 1")
                .params(ada, start + "%", "%" + start + "%")
                .query(String.class)
                .single();
        return text.replaceAll("(?s).*?(" + start + "[A-Za-z0-9_-]+).*", "$1");
    }

    /** The link at the foot of the newest mail. */
    private String ending() {
        UUID newest = jdbc.sql(
                        "select id from outbox.mail where recipient = ? order by created_at desc, id desc limit 1")
                .param(ada)
                .query(UUID.class)
                .single();
        return mails.html(newest).replaceAll("(?s).*?(/disiscriviti/[A-Za-z0-9_-]+).*", "$1");
    }

    private long rows() {
        return jdbc.sql("select count(*) from calls.alert where email = ?")
                .param(ada)
                .query(Long.class)
                .single();
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = send(request);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                        request.with(People.as(Viewer.anonymous())).with(csrf()).with(sent -> {
                            sent.setRemoteAddr(place);
                            return sent;
                        }))
                .andReturn()
                .getResponse();
    }
}
