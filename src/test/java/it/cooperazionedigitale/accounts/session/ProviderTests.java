package it.cooperazionedigitale.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.TokenRequest;
import it.cooperazionedigitale.GuardedTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.shared.Ids;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in through a provider of identity: a real OpenID Connect server, and everything that can be wrong with one. */
@GuardedTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderTests {

    private static final String PASSWORD = "una frase lunga e facile";
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static boolean started;

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private JdbcClient jdbc;

    private final String subject = "TINIT-" + Ids.next();
    private final String email = "giulia-" + Ids.next() + "@example.org";

    @AfterAll
    static void theProviderCloses() {
        if (started) {
            PROVIDER.shutdown();
        }
    }

    @Test
    @Order(1)
    void whileTheProviderIsAwayTheOtherWaysStay() throws Exception {
        registration.register(email, "Giulia Prova", PASSWORD);
        Browser giulia = new Browser();
        assertThat(giulia.get("/accedi").body()).contains("Entra con Identità di prova");
        HttpResponse<String> answer = giulia.get("/accedi/identita/avvio/identita");
        assertThat(where(answer)).isEqualTo("/accedi?identita=assente");
        assertThat(giulia.get("/accedi?identita=assente").body()).contains("in questo momento non risponde");
        assertThat(where(giulia.post("/accedi", "/accedi", "email", email, "password", PASSWORD)))
                .isEqualTo("/account");
    }

    @Test
    void theRequestCarriesStateNonceAndPkce() throws Exception {
        Map<String, String> asked = query(begin(new Browser()));
        assertThat(asked).containsEntry("response_type", "code").containsEntry("code_challenge_method", "S256");
        assertThat(asked).containsKeys("state", "nonce", "code_challenge");
        assertThat(asked.get("scope")).isEqualTo("openid");
    }

    @Test
    void anUnknownIdentityIsLinkedByACodeFromTheMailAndKnownFromThenOn() throws Exception {
        UUID account = registration.register(email, "Giulia Prova", PASSWORD);
        Browser giulia = new Browser();
        assertThat(arrive(giulia, Map.of("email", email)))
                .as("the same address links nothing by itself")
                .isEqualTo("/accedi/collega");
        assertThat(where(giulia.get("/account"))).isEqualTo("/accedi");
        String unknown = giulia.post("/accedi/collega", "/accedi/collega", "email", "nessuno@example.org")
                .body();
        String known = giulia.post("/accedi/collega", "/accedi/collega", "email", email)
                .body();
        assertThat(without(known)).as("the same words").isEqualTo(without(unknown));
        assertThat(giulia.post("/accedi/collega", "/accedi/collega/codice", "email", email, "code", "00000000")
                        .statusCode())
                .isEqualTo(422);
        String code = mailed(email);
        Browser stranger = new Browser();
        assertThat(stranger.post("/accedi", "/accedi/collega/codice", "email", email, "code", code)
                        .statusCode())
                .as("the code is worth nothing in another browser")
                .isEqualTo(404);
        assertThat(where(giulia.post("/accedi/collega", "/accedi/collega/codice", "email", email, "code", code)))
                .isEqualTo("/account");
        assertThat(owners()).containsExactly(account);

        Browser later = new Browser();
        assertThat(arrive(later, Map.of("email", "un-altro-indirizzo@example.org")))
                .as("the subject is the key, whatever the address has become")
                .isEqualTo("/account");
        assertThat(later.get("/account").body()).contains(email);
    }

    @Test
    void theStaffCannotBeLinkedByMailAlone() throws Exception {
        UUID anna = registration.register(email, "Anna Prova", PASSWORD);
        jdbc.sql("insert into accounts.account_role (account_id, role, granted_at) values (?, 'STAFF', now())")
                .param(anna)
                .update();
        Browser visitor = new Browser();
        arrive(visitor, Map.of());
        visitor.post("/accedi/collega", "/accedi/collega", "email", email);
        assertThat(jdbc.sql("select count(*) from outbox.mail where recipient = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoIsInLinksAnIdentityAndItDoesNotMoveToAnotherAccount() throws Exception {
        UUID account = registration.register(email, "Giulia Prova", PASSWORD);
        Browser giulia = new Browser();
        giulia.post("/accedi", "/accedi", "email", email, "password", PASSWORD);
        assertThat(where(giulia.post("/account/sicurezza", "/account/sicurezza/identita")))
                .isEqualTo("/account/sicurezza?identita=pronta");
        assertThat(arrive(giulia, Map.of())).isEqualTo("/account/sicurezza?identita=collegata");
        assertThat(owners()).containsExactly(account);
        assertThat(giulia.get("/account").statusCode()).isEqualTo(200);

        String other = "luca-" + Ids.next() + "@example.org";
        registration.register(other, "Luca Prova", PASSWORD);
        Browser luca = new Browser();
        luca.post("/accedi", "/accedi", "email", other, "password", PASSWORD);
        luca.post("/account/sicurezza", "/account/sicurezza/identita");
        assertThat(arrive(luca, Map.of())).isEqualTo("/account/sicurezza?identita=altrui");
        assertThat(owners()).containsExactly(account);

        giulia.post("/account/sicurezza", "/account/sicurezza/identita/rimozione");
        assertThat(owners()).isEmpty();
    }

    @Test
    void whoDidNotAskToLinkIsNotLinked() throws Exception {
        registration.register(email, "Giulia Prova", PASSWORD);
        Browser giulia = new Browser();
        giulia.post("/accedi", "/accedi", "email", email, "password", PASSWORD);
        assertThat(arrive(giulia, Map.of())).isEqualTo("/accedi/collega");
        assertThat(owners()).isEmpty();
    }

    @Test
    void aSecondFactorIsAskedForAfterTheProviderToo() throws Exception {
        UUID anna = registration.register(email, "Anna Prova", PASSWORD);
        jdbc.sql(
                        "insert into accounts.linked_identity (issuer, subject, account_id, linked_at) values (?, ?, ?, now())")
                .params("http://localhost:" + GuardedTest.Provider.PORT + "/spid", subject, anna)
                .update();
        jdbc.sql("insert into accounts.account_role (account_id, role, granted_at) values (?, 'STAFF', now())")
                .param(anna)
                .update();
        Browser visitor = new Browser();
        assertThat(arrive(visitor, Map.of())).isEqualTo("/accedi/secondo-fattore");
        assertThat(where(visitor.get("/gestione"))).isEqualTo("/accedi/verifica");
    }

    @Test
    void anotherStateIsRefused() throws Exception {
        Browser giulia = new Browser();
        String back = provided(begin(giulia), Map.of());
        assertThat(where(giulia.get(back.replaceFirst("state=[^&]*", "state=un-altro"))))
                .isEqualTo("/accedi?identita=rifiutata");
        Browser stranger = new Browser();
        assertThat(where(stranger.get(back)))
                .as("a link sent to somebody else signs nobody in")
                .isEqualTo("/accedi?identita=rifiutata");
    }

    @Test
    void anotherNonceIsRefused() throws Exception {
        Browser giulia = new Browser();
        String back = provided(begin(giulia), Map.of("nonce", "un-altro"));
        assertThat(where(giulia.get(back))).isEqualTo("/accedi?identita=rifiutata");
        assertThat(where(giulia.get("/account"))).isEqualTo("/accedi");
    }

    @Test
    void aCodeOfAnotherRequestIsRefused() throws Exception {
        Browser giulia = new Browser();
        Browser thief = new Browser();
        String stolen = query(provided(begin(giulia), Map.of())).get("code");
        String back = provided(begin(thief), Map.of());
        assertThat(where(thief.get(back.replaceFirst("code=[^&]*", "code=" + stolen))))
                .as("neither its nonce nor its PKCE verifier fits")
                .isEqualTo("/accedi?identita=rifiutata");
    }

    @Test
    void anAnswerCountsOnce() throws Exception {
        Browser giulia = new Browser();
        String back = provided(begin(giulia), Map.of());
        assertThat(where(giulia.get(back))).isEqualTo("/accedi/collega");
        assertThat(where(giulia.get(back))).isEqualTo("/accedi?identita=rifiutata");
    }

    @Test
    void aForeignIssuerOrAudienceIsRefused() throws Exception {
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of("iss", "https://un-altro.example.org"), Map.of("aud", List.of("un-altro-portale")))) {
            Browser giulia = new Browser();
            String back = provided(begin(giulia), claims);
            assertThat(where(giulia.get(back))).as(claims.toString()).isEqualTo("/accedi?identita=rifiutata");
        }
    }

    /** The whole way; gives the page it ends on. */
    private String arrive(Browser browser, Map<String, Object> claims) throws Exception {
        return where(browser.get(provided(begin(browser), claims)));
    }

    /** Presses the button; gives the provider's address that follows. */
    private String begin(Browser browser) throws Exception {
        provider();
        String to = browser.get("/accedi/identita/avvio/identita")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(to).startsWith("http://localhost:" + GuardedTest.Provider.PORT + "/spid/");
        return to;
    }

    /** The provider signs its person in; gives the address that it sends the browser back to. */
    private String provided(String asked, Map<String, Object> claims) throws Exception {
        Answers.subject = subject;
        Answers.claims = claims;
        PROVIDER.enqueueCallback(new Answers());
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(asked)).build(), BodyHandlers.ofString());
        String back = answer.headers().firstValue("Location").orElseThrow();
        return back.replaceFirst("http://localhost:\\d+", "");
    }

    private static synchronized void provider() throws Exception {
        if (!started) {
            PROVIDER.start(InetAddress.getByName("localhost"), GuardedTest.Provider.PORT);
            started = true;
        }
    }

    /** What the provider says of its person, whichever answer is taken. */
    private static final class Answers extends DefaultOAuth2TokenCallback {

        private static volatile String subject = "";
        private static volatile Map<String, Object> claims = Map.of();

        Answers() {
            super("spid");
        }

        @Override
        public String subject(TokenRequest request) {
            return subject;
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            return claims;
        }
    }

    private List<UUID> owners() {
        return jdbc.sql("select account_id from accounts.linked_identity where subject = ?")
                .param(subject)
                .query(UUID.class)
                .list();
    }

    private String mailed(String recipient) {
        String body = jdbc.sql("select body from outbox.mail where recipient = ? order by id desc limit 1")
                .param(recipient)
                .query(String.class)
                .single();
        Matcher code = Pattern.compile("\\b\\d{8}\\b").matcher(body);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static String without(String page) {
        return Jsoup.parse(page).select("main h1, main p, main label").text();
    }

    private static Map<String, String> query(String address) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : URI.create(address).getQuery().split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], parts.length == 1 ? "" : parts[1]);
        }
        return fields;
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(to -> to.replaceFirst("http://localhost:\\d+", ""))
                .orElse("stays: " + answer.statusCode());
    }

    /** One browser: keeps its cookies and sends forms with the token of the page they stand on. */
    private final class Browser {

        private final HttpClient client = HttpClient.newHttpClient();
        private final Map<String, String> cookies = new TreeMap<>();

        HttpResponse<String> get(String path) throws Exception {
            return send(request(path).GET());
        }

        HttpResponse<String> post(String page, String path, String... fields) throws Exception {
            Element token = Jsoup.parse(get(page).body()).select("[name=_csrf]").first();
            StringBuilder body = new StringBuilder("_csrf=" + (token == null ? "" : encoded(token.val())));
            for (int at = 0; at < fields.length; at += 2) {
                body.append('&').append(fields[at]).append('=').append(encoded(fields[at + 1]));
            }
            return send(request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body.toString())));
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

        private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
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

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
