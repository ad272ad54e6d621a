package it.cooperazionedigitale.applications.web;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.HttpVisitor;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.calls.usecase.SuspendCall;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.forms.AnswerFiles;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Viewer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A request that began before the closing and was received whole after it: the instant of full receipt counts. */
@DemoTest
@TestPropertySource(properties = "portal.world=its own")
class SlowSendingTests {

    private static final byte[] PDF = Pdfs.plain();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Value("${local.server.port}")
    private int port;

    private ApplicationSamples samples;
    private UUID application;
    private UUID call;
    private UUID file;
    private HttpVisitor giulia;

    @BeforeEach
    void aDraftIsReadyAMinuteBeforeTheClosing() throws Exception {
        samples = new ApplicationSamples(context);
        List<FormSection> asked = new ArrayList<>(ApplicationSamples.sections());
        asked.add(new FormSection(
                "allegati",
                "Gli allegati",
                null,
                List.of(new Question(
                        "statuto", QuestionType.FILE, "Lo statuto", null, null, true, null, null, null, List.of()))));
        call = samples.openCall(asked);
        Viewer owner = samples.owner("Fili d’Erba", samples.hub("PICO"), "Aliano");
        application = samples.complete(call, owner);
        file = filed(owner);
        samples.clock().standAt(ApplicationSamples.CLOSES.minus(Duration.ofMinutes(1)));
        giulia = new HttpVisitor(port);
        giulia.signIn(
                jdbc.sql("select email from accounts.account where id = ?")
                        .param(owner.accountId())
                        .query(String.class)
                        .single(),
                "una password lunga");
    }

    /** A file that was handed in, checked and accepted. */
    private UUID filed(Viewer owner) {
        DocumentSamples documents = new DocumentSamples(context);
        UUID upload = documents.upload("statuto.pdf", PDF, owner);
        as(
                owner,
                () -> samples.the(AnswerSection.class)
                        .answer(
                                application,
                                "allegati",
                                0,
                                Map.of("statuto", List.of(AnswerFiles.NEW + upload)),
                                owner));
        FileSummary checked = documents.verdict(application);
        assertThat(checked.state()).isEqualTo(FileState.CLEAN);
        return checked.id();
    }

    @AfterEach
    void theClockGoesBack() {
        samples.clock().reset();
        // attempts of a day to come would keep others out until then
        samples.the(JdbcClient.class).sql("delete from accounts.attempt_lane").update();
    }

    @Test
    void aSlowRequestDoesNotCheatAndTheDraftStays() throws Exception {
        String token = token();
        try (Socket line = new Socket("localhost", port)) {
            begin(line, token);
            samples.clock().standAt(ApplicationSamples.CLOSES);
            assertThat(end(line, token)).isEqualTo(409);
        }
        assertThat(state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(giulia.get("/coop/domande/" + application + "/riepilogo").statusCode())
                .as("what was written is still to be read")
                .isEqualTo(200);
        assertThat(samples.the(Files.class).of(application))
                .extracting(FileSummary::id, FileSummary::state)
                .as("the file that had been handed in")
                .containsExactly(tuple(file, FileState.CLEAN));
        assertThat(giulia.get("/coop/domande/" + application + "/progetto/allegati")
                        .body())
                .contains("statuto.pdf", "/documenti/" + file);
        HttpResponse<String> paper = giulia.get("/documenti/" + file);
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).startsWith("%PDF");
    }

    @Test
    void theSameRequestThatEndsAMillisecondBeforeIsAccepted() throws Exception {
        String token = token();
        try (Socket line = new Socket("localhost", port)) {
            begin(line, token);
            samples.clock().standAt(ApplicationSamples.CLOSES.minusMillis(1));
            assertThat(end(line, token)).isEqualTo(302);
        }
        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void whoIsLateReadsBothTimesAndFindsTheDraftAgain() throws Exception {
        samples.clock().standAt(ApplicationSamples.CLOSES.plusMillis(1));
        assertThat(refused("it").text())
                .contains(
                        "Il bando si è chiuso lunedì 31 marzo 2031, ore 12:00:00,000",
                        "La tua richiesta è arrivata lunedì 31 marzo 2031, ore 12:00:00,001");
        Document english = refused("en");
        assertThat(english.text())
                .contains("The call closed on Monday 31 March 2031, 12:00:00,000", "12:00:00,001")
                .doesNotContain("lunedì", "La tua richiesta");
        assertThat(english.select("main .actions a.btn:not(.quiet)").eachAttr("href"))
                .as("one main way on: the draft")
                .containsExactly("/coop/domande/" + application + "/riepilogo");
        assertThat(giulia.page("/coop/domande/" + application + "/riepilogo").text())
                .contains("Orti connessi");
        assertThat(state()).isEqualTo(ApplicationState.DRAFT);
    }

    @Test
    void whoSendsToASuspendedCallReadsThatAndFindsTheDraftAgain() throws Exception {
        samples.the(SuspendCall.class).suspend(call, "Un guasto del portale", ApplicationSamples.anna());
        assertThat(refused("it").text()).contains("è sospeso", "La tua bozza è al sicuro");
        Document english = refused("en");
        assertThat(english.text()).contains("is suspended").doesNotContain("sospeso");
        assertThat(english.select("main .actions a").eachText()).contains("Read the application again");
    }

    /** The page that answers a sending which is not accepted. */
    private Document refused(String language) throws Exception {
        HttpResponse<String> answer =
                giulia.submit("/coop/domande/" + application + "/dichiarazioni?lingua=" + language, path(), Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("header").text())
                .as("nobody was signed out")
                .contains("Giulia")
                .doesNotContain("Accedi", "Sign in");
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        return page;
    }

    private ApplicationState state() {
        return context.getBean(ApplicationDirectory.class)
                .find(application)
                .orElseThrow()
                .state();
    }

    private String path() {
        return "/coop/domande/" + application + "/invio";
    }

    private String token() throws Exception {
        return Jsoup.parse(giulia.get(path()).body())
                .select("form [name=_csrf]")
                .attr("value");
    }

    private static byte[] body(String token) {
        return ("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** The headers and the first byte of the body. */
    private void begin(Socket line, String token) throws IOException {
        String cookies = giulia.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        OutputStream out = line.getOutputStream();
        out.write(("POST " + path() + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: http://localhost:" + port
                        + "\r\nCookie: " + cookies + "\r\nContent-Type: application/x-www-form-urlencoded"
                        + "\r\nContent-Length: " + body(token).length + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.write(body(token), 0, 1);
        out.flush();
    }

    /** The rest of the body, and the status of the answer. */
    private static int end(Socket line, String token) throws IOException {
        byte[] body = body(token);
        line.getOutputStream().write(body, 1, body.length - 1);
        line.getOutputStream().flush();
        line.setSoTimeout(20_000);
        String status =
                new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8)).readLine();
        return Integer.parseInt(status.split(" ")[1]);
    }
}
