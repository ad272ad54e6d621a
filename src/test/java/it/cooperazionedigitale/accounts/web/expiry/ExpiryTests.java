package it.cooperazionedigitale.accounts.web.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.HttpVisitor;
import it.cooperazionedigitale.accounts.session.SessionKey;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Giulia comes back after her session has run out: she lands on the same step and loses nothing she typed. */
@DemoTest
class ExpiryTests {

    private static final String PASSWORD = "cooperazione-digitale";
    private static final String TYPED = "Ordini che oggi prendiamo al telefono, uno per uno <b>";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private HttpVisitor giulia;

    @BeforeEach
    void giuliaIsIn() throws Exception {
        giulia = new HttpVisitor(port);
        giulia.signIn("giulia@example.org", PASSWORD);
    }

    @Test
    void afterSigningInAgainSheIsOnTheSamePage() throws Exception {
        expire(giulia);
        HttpResponse<String> answer = giulia.get("/coop/domande?vista=tutte");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sessione-scaduta");
        assertThat(giulia.page("/sessione-scaduta").select("main").text())
                .contains("La sessione è scaduta")
                .contains("L’ultima pagina l’hai aperta")
                .contains("torni alla stessa pagina")
                .doesNotContain("Giulia");
        HttpResponse<String> back = giulia.signIn("giulia@example.org", PASSWORD);
        assertThat(back.headers().firstValue("Location").orElseThrow())
                .as("no host: whoever asked by another name is not led there")
                .isEqualTo("/coop/domande?vista=tutte");
        assertThat(giulia.get("/coop/domande?vista=tutte").statusCode()).isEqualTo(200);
        assertThat(giulia.cookies()).doesNotContainKey("ritorno");
    }

    @Test
    void whatSheWasSendingIsGivenBackToHerAndSentOnlyWhenSheSaysSo() throws Exception {
        String address = "/coop/organizzazione/identita";
        Map<String, String> form = formOf(giulia, address);
        form.put("name", TYPED);
        expire(giulia);
        HttpResponse<String> answer = giulia.post(address, form);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).isEqualTo("/sessione-scaduta?tenuto");
        assertThat(giulia.page("/sessione-scaduta?tenuto").select("main").text())
                .contains("Abbiamo tenuto quello che stavi inviando");
        HttpResponse<String> back = giulia.signIn("giulia@example.org", PASSWORD);
        assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith("/account/ripresa");

        Document kept = giulia.page("/account/ripresa");
        assertThat(kept.select("main .answer").eachText()).contains(TYPED);
        assertThat(kept.select("main b")).as("typed text stays text").isEmpty();
        assertThat(giulia.page(address).html()).as("nothing was sent by itself").doesNotContain("al telefono");
        Element again = kept.select("main form[action=" + address + "]").first();
        assertThat(again).isNotNull();
        Map<String, String> carried = new HashMap<>();
        again.select("input").forEach(input -> carried.put(input.attr("name"), input.val()));
        assertThat(carried).containsEntry("name", TYPED);
        assertThat(again.select("input[name=_csrf]")).hasSize(1);
    }

    @Test
    void nobodyElseGetsWhatSheHadTyped() throws Exception {
        Map<String, String> form = formOf(giulia, "/coop/organizzazione/identita");
        form.put("name", TYPED);
        expire(giulia);
        giulia.post("/coop/organizzazione/identita", form);
        giulia.signIn("chiara@example.org", PASSWORD);
        HttpResponse<String> kept = giulia.get("/account/ripresa");
        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(kept.body()).doesNotContain("al telefono");
    }

    @Test
    void passwordsAndTheAccountsOwnPagesAreNotKept() throws Exception {
        Map<String, String> form = formOf(giulia, "/coop/organizzazione/identita");
        form.put("name", "x x");
        form.put("currentPassword", "molto segreta davvero");
        expire(giulia);
        giulia.post("/coop/organizzazione/identita", form);
        assertThat(keptWith("molto segreta davvero")).isZero();

        giuliaIsIn();
        Map<String, String> token = Map.of("_csrf", form.get("_csrf"), "organisation", "molto segreta davvero");
        expire(giulia);
        giulia.post("/account/organizzazioni", token);
        assertThat(keptWith("molto segreta davvero")).isZero();
    }

    @Test
    void aSessionClosedOnPurposeKeepsNothing() throws Exception {
        Map<String, String> form = formOf(giulia, "/coop/organizzazione/identita");
        form.put("name", "una frase che nessuno conserva");
        jdbc.sql("delete from accounts.session where id_hash = ?")
                .param(SessionKey.of(giulia.cookies().get("SID")))
                .update();
        HttpResponse<String> answer = giulia.post("/coop/organizzazione/identita", form);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).isEqualTo("/sessione-scaduta?perso");
        assertThat(giulia.page("/sessione-scaduta?perso").select("main").text())
                .contains("è stata chiusa", "non l’abbiamo tenuto")
                .doesNotContain("Abbiamo tenuto");
        assertThat(keptWith("una frase che nessuno conserva")).isZero();
    }

    @Test
    void aFileIsNotKeptAndThePageSaysSo() throws Exception {
        String page = "/coop/organizzazione/documenti/nuovo";
        Map<String, String> form = formOf(giulia, page);
        form.put("note", "una nota che sta con il file");
        expire(giulia);
        HttpResponse<String> answer =
                giulia.postFile(page, form, "file", "statuto.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).isEqualTo("/sessione-scaduta?file");
        assertThat(giulia.page("/sessione-scaduta?file").select("main").text())
                .contains(
                        "La sessione è scaduta",
                        "L’ultima pagina l’hai aperta",
                        "Il file non è arrivato: sceglilo di nuovo");
        assertThat(keptWith("una nota che sta con il file")).isZero();
        assertThat(giulia.signIn("giulia@example.org", PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .as("she lands where she was")
                .isEqualTo(page);
    }

    @Test
    void whoSendsAFileInPiecesIsToldInWords() throws Exception {
        String token = formOf(giulia, "/coop/organizzazione/identita").get("_csrf");
        expire(giulia);
        HttpResponse<String> answer = giulia.post("/caricamenti?nome=statuto.pdf&peso=10", Map.of("_csrf", token));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.body())
                .isEqualTo(
                        "{\"error\":\"La sessione è finita. Ricarica la pagina per rientrare, poi scegli di nuovo il file.\"}");
        assertThat(new HttpVisitor(port)
                        .get("/caricamenti/" + java.util.UUID.randomUUID())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aForgedFormWithAnExpiredSessionIsRefused() throws Exception {
        expire(giulia);
        assertThat(giulia.post("/coop/organizzazione/identita", Map.of("name", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/coop",
                "/\\evil.example",
                "/coop//evil.example",
                "/coop/../esci",
                "/esci",
                "/accedi",
                "/",
                "javascript:alert(1)",
                "/coop\r\nSet-Cookie: a=b",
                "/coopx",
                "\u0000"
            })
    void aReturnAddressThatIsNoRoomOfThePortalLeadsHome(String planted) throws Exception {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.get("/accedi");
        visitor.cookies()
                .put(
                        "ritorno",
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(planted.getBytes(StandardCharsets.UTF_8)));
        HttpResponse<String> in = visitor.signIn("giulia@example.org", PASSWORD);
        assertThat(in.headers().firstValue("Location").orElseThrow()).isEqualTo("/coop");
    }

    @Test
    void lucaComesBackToTheBodyHeWasActingFor() throws Exception {
        HttpVisitor luca = new HttpVisitor(port);
        luca.signIn("luca@example.org", PASSWORD);
        List<Element> bodies = luca.page("/coop").select(".acting button");
        assertThat(bodies).hasSize(2);
        Map<String, String> second = Map.of("organisation", bodies.get(1).attr("value"));
        luca.submit("/coop", "/account/organizzazioni", second);
        try {
            expire(luca);
            luca.get("/coop");
            luca.signIn("luca@example.org", PASSWORD);
            assertThat(luca.page("/coop").select(".acting summary b").text())
                    .isEqualTo(bodies.get(1).text());
        } finally {
            luca.submit(
                    "/coop",
                    "/account/organizzazioni",
                    Map.of("organisation", bodies.get(0).attr("value")));
        }
    }

    private static Map<String, String> formOf(HttpVisitor person, String page) throws Exception {
        Map<String, String> form = new HashMap<>();
        person.page(page).select("main form input[name]").forEach(input -> form.put(input.attr("name"), input.val()));
        assertThat(form).containsKey("_csrf");
        return form;
    }

    private void expire(HttpVisitor person) {
        int aged = jdbc.sql("update accounts.session set expires_at = now() - interval '1 second' where id_hash = ?")
                .param(SessionKey.of(person.cookies().get("SID")))
                .update();
        assertThat(aged).isEqualTo(1);
    }

    private long keptWith(String words) {
        return jdbc.sql("select count(*) from accounts.kept_form where fields::text like ?")
                .param("%" + words + "%")
                .query(Long.class)
                .single();
    }
}
