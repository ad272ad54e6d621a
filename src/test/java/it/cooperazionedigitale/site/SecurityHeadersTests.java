package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.Fault;
import it.cooperazionedigitale.HardeningSheet;
import it.cooperazionedigitale.demo.DemoData;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;

/** No answer leaves without the headers, whoever gives it; asked byte by byte, as a client that mends nothing. */
@DemoTest
class SecurityHeadersTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoData demo;

    private record Answer(int status, Map<String, List<String>> headers, String body) {}

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bandi", "/accedi", "/sicurezza", "/.well-known/security.txt", "/actuator/health"})
    void aPageCarriesThem(String path) throws Exception {
        carries(get(path), 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/non-esiste", "/css/non-esiste.css", "/bandi/non-esiste", "/wp-login.php", "/dev/non-esiste"})
    void whatDoesNotExistCarriesThem(String path) throws Exception {
        Answer answer = carries(get(path), 404);
        assertThat(answer.headers().get("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void theWayToTheSignInPageCarriesThem() throws Exception {
        carries(get("/coop"), 302);
    }

    @Test
    void aFileCarriesThemAndMayBeKept() throws Exception {
        String style =
                Jsoup.parse(get("/").body()).select("link[rel=stylesheet]").attr("href");
        Answer file = carries(get(style), 200);
        assertThat(file.headers().get("Cache-Control")).containsExactly("max-age=31536000, public");
        Answer places = carries(get("/riferimenti/comuni?q=Matera"), 200);
        assertThat(places.headers().get("Cache-Control")).containsExactly("max-age=3600, public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//coop", "/coop;x=1", "/coop/;a.js", "/coop%3Bx", "/./coop", "/a/../coop", "/%2e/coop"})
    void whatTheFirewallRefusesCarriesThem(String path) throws Exception {
        Answer answer = get(path);
        assertThat(answer.status()).as(path).isIn(302, 400, 404);
        HardeningSheet.holdsFor(path, answer.headers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a|b HTTP/1.1\r\nHost: x",
                "GET /% HTTP/1.1\r\nHost: x",
                "GET /%2e%2e/x HTTP/1.1\r\nHost: x",
                "GET /css/%2fx HTTP/1.1\r\nHost: x",
                "GET /a/../../x HTTP/1.1\r\nHost: x",
                "G@T / HTTP/1.1\r\nHost: x",
                "GET / HTTP/1.1\r\nHost: two words",
                "GET / HTTP/1.1\r\nNo: host",
                "POST /accedi HTTP/1.1\r\nHost: x\r\nContent-Length: -5",
                "nothing that is HTTP"
            })
    void whatTheServerCannotReadCarriesThemAndIsToldInOurWords(String request) throws Exception {
        Answer answer = carries(ask(request), 400);
        assertThat(answer.body())
                .contains("Il portale non riesce a leggere questa richiesta")
                .doesNotContain("Tomcat")
                .doesNotContain("HTTP Status");
    }

    @Test
    void aHeaderThatNeverEndsIsToldTheSame() throws Exception {
        carries(ask("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(20_000)), 400);
    }

    @Test
    void anUnknownWayOfAskingCarriesThem() throws Exception {
        for (String method : List.of("TRACE", "BREW", "PUT", "DELETE")) {
            Answer answer = ask(method + " /bandi HTTP/1.1\r\nHost: x");
            assertThat(answer.status()).as(method).isIn(400, 403, 404, 405);
            HardeningSheet.holdsFor(method, answer.headers());
        }
    }

    @Test
    void aFaultCarriesThemAndIsKeptNowhere() throws Exception {
        Answer answer = carries(ask("GET /bandi HTTP/1.1\r\nHost: x\r\n" + Fault.HEADER + ": 1"), 500);
        assertThat(answer.headers().get("Cache-Control")).containsExactly("no-store");
        assertThat(answer.body()).contains("Codice dell’incidente").doesNotContain("IllegalStateException");
    }

    @Test
    void thePageOfTheFirstStartCarriesThem() throws Exception {
        AtomicBoolean ready = (AtomicBoolean) ReflectionTestUtils.getField(demo, "ready");
        assertThat(ready).isNotNull();
        ready.set(false);
        try {
            assertThat(carries(get("/"), 503).body()).contains("Un momento");
        } finally {
            ready.set(true);
        }
        carries(get("/"), 200);
    }

    private static Answer carries(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        HardeningSheet.holdsFor("an answer " + status, answer.headers());
        return answer;
    }

    private Answer get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost");
    }

    private Answer ask(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            assertThat(end).as("an answer to " + request).isPositive();
            String[] head = answer.substring(0, end).split("\r\n");
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            Arrays.stream(head)
                    .skip(1)
                    .map(line -> line.split(": ?", 2))
                    .forEach(pair -> headers.computeIfAbsent(pair[0], name -> new ArrayList<>())
                            .add(pair[1]));
            return new Answer(Integer.parseInt(head[0].split(" ")[1]), headers, answer.substring(end + 4));
        }
    }
}
