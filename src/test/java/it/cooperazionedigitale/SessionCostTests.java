package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.usecase.GrantRole;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Sessions over real HTTP: none for visitors, one read and no write for the signed-in. */
@DemoTest
class SessionCostTests {

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private GrantRole grantRole;

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new TreeMap<>();

    @Test
    void visitorsGetNoSession() throws Exception {
        for (String path : List.of("/", "/bandi", "/accedi", "/registrati", "/privacy", "/trasformatrici", "/numeri")) {
            List<String> statements = ofSessions(() -> {
                HttpResponse<String> page = get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.headers().allValues("Set-Cookie"))
                        .as(path)
                        .allMatch(cookie -> cookie.startsWith("csrf="));
            });
            assertThat(statements).as(path).isEmpty();
        }
        assertThat(cookies.keySet()).isSubsetOf("csrf");
    }

    @Test
    void aSignedInPageReadsItsSessionOnceAndWritesNothing() throws Exception {
        signIn("giulia@example.org", "cooperazione-digitale");
        assertThat(get("/coop").statusCode()).isEqualTo(200);
        for (String path : List.of("/coop", "/coop/domande", "/account", "/coop/organizzazione", "/bandi")) {
            List<String> statements = ofSessions(() -> {
                HttpResponse<String> page = get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.headers().firstValue("Cache-Control").orElse(""))
                        .as(path)
                        .contains("no-store");
            });
            assertThat(statements).as(path).hasSize(1);
            assertThat(statements).as(path).allMatch(statement -> statement.startsWith("select"));
        }
        for (String path : List.of("/non-esiste", "/admin", "/coop/domande/non-esiste")) {
            List<String> statements =
                    ofSessions(() -> assertThat(get(path).statusCode()).as(path).isEqualTo(404));
            assertThat(statements).as("the error page at " + path).hasSize(1);
        }
        assertThat(ofSessions(() -> get("/img/mark.svg"))).as("a file").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void whatASignedInPersonSeesCarriesTheHeadersAndIsKeptNowhere() throws Exception {
        carries("POST without its token", 403, post("/accedi", Map.of("email", "x")));
        signIn("giulia@example.org", "cooperazione-digitale");
        carries("/coop", 200, get("/coop"));
        carries("/admin", 404, get("/admin"));
        carries("/bandi", 200, get("/bandi"));
    }

    private static void carries(String what, int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        HardeningSheet.holdsFor(what, answer.headers().map());
        assertThat(answer.headers().firstValue("Cache-Control")).as(what).hasValue("no-store");
    }

    @Test
    void rightsChangeAtTheNextRequest() throws Exception {
        String email = "irene-" + Ids.next() + "@example.org";
        UUID account = registration.register(email, "Irene Seconda", "una frase lunga e facile");
        signIn(email, "una frase lunga e facile");
        assertThat(get("/admin").statusCode()).isEqualTo(404);
        SecurityContextHolder.getContext().setAuthentication(new SignedIn(People.IRENE));
        try {
            grantRole.grant(account, Role.ADMIN, "Per la prova.", People.IRENE);
        } finally {
            SecurityContextHolder.clearContext();
        }
        assertThat(get("/admin").statusCode()).isEqualTo(200);
        jdbc.sql("delete from accounts.account_role where account_id = ?")
                .param(account)
                .update();
        sessions.refresh(account);
        assertThat(get("/admin").statusCode()).isEqualTo(404);
        assertThat(get("/account").statusCode()).isEqualTo(200);
        sessions.close(account);
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    private List<String> ofSessions(Statements.Work work) throws Exception {
        return Statements.ofAllThreads(work).stream()
                .map(statement -> statement.strip().toLowerCase(Locale.ROOT))
                .filter(statement -> statement.contains("accounts.session"))
                .toList();
    }

    private void signIn(String email, String password) throws Exception {
        Element token = Jsoup.parse(get("/accedi").body())
                .select("main form [name=_csrf]")
                .first();
        HttpResponse<String> answer = post(
                "/accedi", Map.of("email", email, "password", password, "_csrf", token == null ? "" : token.val()));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(cookies).containsKey("SID");
        assertThat(answer.headers().allValues("Set-Cookie").stream()
                        .filter(cookie -> cookie.startsWith("SID="))
                        .findFirst()
                        .orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] parts = cookie.split(";")[0].split("=", 2);
            if (parts[1].isEmpty()) {
                cookies.remove(parts[0]);
            } else {
                cookies.put(parts[0], parts[1]);
            }
        }
        return answer;
    }
}
