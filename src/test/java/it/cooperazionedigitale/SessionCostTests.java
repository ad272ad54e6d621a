package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.GivenRoles;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions over real HTTP: none for visitors, one read and no write for the signed-in. */
@DemoTest
class SessionCostTests {

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private JdbcClient jdbc;

    private HttpVisitor giulia;
    private HttpVisitor visitor;

    @BeforeEach
    void twoVisitors() {
        giulia = new HttpVisitor(port);
        visitor = new HttpVisitor(port);
    }

    @Test
    void visitorsGetNoSession() throws Exception {
        for (String path : List.of("/", "/bandi", "/accedi", "/registrati", "/privacy", "/trasformatrici", "/numeri")) {
            List<String> statements = ofSessions(() -> {
                HttpResponse<String> page = visitor.get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.headers().allValues("Set-Cookie"))
                        .as(path)
                        .allMatch(cookie -> cookie.startsWith("csrf="));
            });
            assertThat(statements).as(path).isEmpty();
        }
        assertThat(visitor.cookies().keySet()).isSubsetOf("csrf");
    }

    @Test
    void aSignedInPageReadsItsSessionOnceAndWritesNothing() throws Exception {
        HttpResponse<String> entered = giulia.signIn("giulia@example.org", "cooperazione-digitale");
        assertThat(entered.headers().allValues("Set-Cookie").stream()
                        .filter(cookie -> cookie.startsWith("SID="))
                        .findFirst()
                        .orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(giulia.get("/coop").statusCode()).isEqualTo(200);
        for (String path : List.of("/coop", "/coop/domande", "/account", "/coop/organizzazione", "/bandi")) {
            List<String> statements = ofSessions(() -> {
                HttpResponse<String> page = giulia.get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.headers().firstValue("Cache-Control").orElse(""))
                        .as(path)
                        .contains("no-store");
            });
            assertThat(statements).as(path).hasSize(1);
            assertThat(statements).as(path).allMatch(statement -> statement.startsWith("select"));
        }
        for (String path : List.of("/non-esiste", "/admin", "/coop/domande/non-esiste")) {
            List<String> statements = ofSessions(
                    () -> assertThat(giulia.get(path).statusCode()).as(path).isEqualTo(404));
            assertThat(statements).as("the error page at " + path).hasSize(1);
        }
        assertThat(ofSessions(() -> giulia.get("/img/mark.svg"))).as("a file").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void whatASignedInPersonSeesCarriesTheHeadersAndIsKeptNowhere() throws Exception {
        carries("POST without its token", 403, giulia.post("/accedi", Map.of("email", "x")));
        giulia.signIn("giulia@example.org", "cooperazione-digitale");
        carries("/coop", 200, giulia.get("/coop"));
        carries("/admin", 404, giulia.get("/admin"));
        carries("/bandi", 200, giulia.get("/bandi"));
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
        giulia.signIn(email, "una frase lunga e facile");
        assertThat(giulia.get("/admin").statusCode()).isEqualTo(404);
        GivenRoles.give(jdbc, sessions, account, Role.ADMIN);
        assertThat(giulia.get("/admin").statusCode()).isEqualTo(200);
        jdbc.sql("delete from accounts.account_role where account_id = ?")
                .param(account)
                .update();
        sessions.refresh(account);
        assertThat(giulia.get("/admin").statusCode()).isEqualTo(404);
        assertThat(giulia.get("/account").statusCode()).isEqualTo(200);
        sessions.close(account);
        assertThat(giulia.get("/account").statusCode()).isEqualTo(302);
    }

    private List<String> ofSessions(Statements.Work work) throws Exception {
        return Statements.ofAllThreads(work).stream()
                .map(statement -> statement.strip().toLowerCase(Locale.ROOT))
                .filter(statement -> statement.contains("accounts.session"))
                .toList();
    }
}
