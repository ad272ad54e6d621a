package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.HardeningSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser sends gets a short page with the right status, and at most a line in the log. */
@DemoTest
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?x=%zz",
                "/?x=%ff",
                "/bandi?x=%zz",
                "/bandi?%ff=1",
                "/accedi?x=%c3%28",
                "/admin?x=%",
                "/coop/domande?x=%f",
                "/non-esiste?x=%zz",
                "/css/portal.css?x=%zz",
                "/error?x=%zz"
            })
    void aQueryThatNobodyCanRead(String path, CapturedOutput log) throws IOException {
        int before = log.getAll().length();
        Answer answer = ask("GET " + path + " HTTP/1.1", "", "");
        assertThat(answer.status).as(path).isEqualTo(400);
        saysSo(answer, path, "Non riusciamo a leggere questa richiesta");
        assertThat(linesSince(before, log)).as(path).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/accedi", "/registrati/accesso", "/disiscriviti/abc", "/non-esiste"})
    void aFormOfThreeMegabytes(String path, CapturedOutput log) throws IOException {
        int before = log.getAll().length();
        Answer answer = ask("POST " + path + " HTTP/1.1", FORM, "a=" + "x".repeat(3 * 1024 * 1024));
        assertThat(answer.status).as(path).isEqualTo(413);
        saysSo(answer, path, "È troppo grande");
        assertThat(linesSince(before, log)).as(path).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/accedi", "/registrati/accesso"})
    void twentyThousandFields(String path, CapturedOutput log) throws IOException {
        int before = log.getAll().length();
        String body = IntStream.range(0, 20_000).mapToObj(n -> "f" + n + "=1").collect(Collectors.joining("&"));
        Answer answer = ask("POST " + path + " HTTP/1.1", FORM, body);
        assertThat(answer.status).as(path).isIn(400, 413);
        saysSo(answer, path, answer.status == 400 ? "Non riusciamo a leggere questa richiesta" : "È troppo grande");
        assertThat(linesSince(before, log)).as(path).isLessThanOrEqualTo(1);
    }

    @Test
    void aFieldThatNobodyCanRead(CapturedOutput log) throws IOException {
        int before = log.getAll().length();
        Answer answer = ask("POST /accedi HTTP/1.1", FORM, "email=%zz&password=%ff");
        assertThat(answer.status).isEqualTo(400);
        assertThat(linesSince(before, log)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH", "POST"})
    void aMethodThatAPageDoesNotHave(String method, CapturedOutput log) throws IOException {
        int before = log.getAll().length();
        Answer answer = ask(method + " /bandi HTTP/1.1", FORM, "a=1");
        assertThat(answer.status).isIn(403, 404);
        assertThat(linesSince(before, log)).isLessThanOrEqualTo(1);
    }

    private static void saysSo(Answer answer, String path, String words) {
        HardeningSheet.holdsFor(path, answer.headers);
        Document page = Jsoup.parse(answer.body);
        assertThat(page.select("h1").text()).as(path).isEqualTo(words);
        assertThat(page.select("main").text()).as(path).doesNotContain("Exception", "org.apache");
    }

    private static long linesSince(int before, CapturedOutput log) {
        return log.getAll()
                .substring(before)
                .lines()
                .filter(line -> !line.isBlank())
                .count();
    }

    private record Answer(int status, Map<String, List<String>> headers, String body) {}

    private Answer ask(String line, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
        String head = line + "\r\nHost: localhost\r\nAccept-Language: it\r\nConnection: close\r\n"
                + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n")
                + "\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            assertThat(end).as("an answer to " + line).isPositive();
            String[] lines = answer.substring(0, end).split("\r\n");
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            Arrays.stream(lines)
                    .skip(1)
                    .map(one -> one.split(": ?", 2))
                    .forEach(pair -> headers.computeIfAbsent(pair[0], name -> new ArrayList<>())
                            .add(pair[1]));
            return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, answer.substring(end + 4));
        }
    }
}
