package it.cooperazionedigitale.organisations.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.HttpVisitor;
import it.cooperazionedigitale.site.ForTheBodyOfThePage;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Luca has two tabs: a page of one cooperative never acts for the other one that he chose since. */
@DemoTest
class BodyOfPageTests {

    private static final String FIRST = "Cooperativa Fili d’Erba";
    private static final String SECOND = "Cooperativa Il Noce di Carta";
    private static final String NEW_PAPER = "/coop/organizzazione/documenti/nuovo";
    private static final String TITLE = "Verbale dell’assemblea di maggio";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private HttpVisitor luca;

    @BeforeEach
    void lucaSignsIn() throws Exception {
        luca = new HttpVisitor(port);
        luca.signIn("luca@example.org", "cooperazione-digitale");
        choose(FIRST);
    }

    @AfterEach
    void lucaGoesBack() throws Exception {
        choose(FIRST);
    }

    @Test
    void aPaperTypedForOneIsNotPutIntoTheDrawerOfTheOtherAndWhatWasTypedIsKept() throws Exception {
        Map<String, String> typed = hidden(luca.page(NEW_PAPER), NEW_PAPER);
        typed.put("kind", "OTHER");
        typed.put("title", TITLE);
        choose(SECOND);

        HttpResponse<String> stopped = luca.post(NEW_PAPER, typed);
        assertThat(stopped.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(stopped.body());
        assertThat(page.text()).contains("Adesso lavori per " + SECOND, TITLE);
        Element again = page.selectFirst("form:has([name=goOn])");
        assertThat(again.select("button").text()).contains(FIRST);

        HttpResponse<String> back = luca.post("/account/organizzazioni", hidden(page, "/account/organizzazioni"));
        assertThat(back.statusCode()).as("the browser sends it all once more").isEqualTo(307);
        assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith(NEW_PAPER);
        HttpResponse<String> sent = luca.post(NEW_PAPER, hidden(page, "/account/organizzazioni"));
        assertThat(sent.statusCode()).as("only the file is missing").isEqualTo(422);
        assertThat(Jsoup.parse(sent.body()).select("[name=title]").val()).isEqualTo(TITLE);
        assertThat(luca.page("/coop").select(".acting summary b").text()).isEqualTo(FIRST);
    }

    @Test
    void noFormOfOneActsForTheOther() throws Exception {
        String first = idOf(FIRST);
        choose(SECOND);
        for (String path : List.of(
                "/coop/organizzazione/conferma",
                "/coop/organizzazione/identita",
                "/coop/organizzazione/iban",
                "/coop/organizzazione/persone/inviti",
                "/coop/organizzazione/persone/inviti/" + first + "/invio",
                "/coop/organizzazione/persone/" + first + "/uscita",
                "/coop/organizzazione/documenti/" + first,
                "/coop/organizzazione/documenti/" + first + "/eliminazione")) {
            assertThat(luca.submit("/coop", path, Map.of("actingFor", first, "email", "x@example.org"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(409);
        }
        assertThat(luca.submit("/coop", "/coop/organizzazione/conferma", Map.of())
                        .statusCode())
                .as("nor does one that does not say for whom")
                .isEqualTo(409);
    }

    @Test
    void everyFormOfTheBodysPagesSaysForWhomItIs() throws Exception {
        for (String path : List.of(
                "/coop/organizzazione",
                "/coop/organizzazione/identita",
                "/coop/organizzazione/sedi",
                "/coop/organizzazione/persone",
                NEW_PAPER)) {
            Document page = luca.page(path);
            for (Element form : page.select("form[method=post][action^=/coop/organizzazione]")) {
                assertThat(form.select("[name=actingFor]").eachAttr("value"))
                        .as(path + " " + form.attr("action"))
                        .containsOnly(idOf(FIRST));
            }
        }
    }

    @Test
    void everyActOnTheBodysPagesIsGuarded() {
        mappings.getHandlerMethods().forEach((info, method) -> {
            boolean act = info.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                    && info.getPatternValues().stream().anyMatch(path -> path.startsWith("/coop/organizzazione"));
            if (act) {
                assertThat(AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ForTheBodyOfThePage.class))
                        .as(info.toString())
                        .isTrue();
            }
        });
    }

    @Test
    void onlyPagesOfTheBodyAreGoneOnWith() throws Exception {
        for (String wrong :
                List.of("//evil.example", "https://evil.example/coop/organizzazione/iban", "/admin/utenti")) {
            HttpResponse<String> answer =
                    luca.submit("/coop", "/account/organizzazioni", Map.of("organisation", idOf(FIRST), "goOn", wrong));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).isEqualTo("/coop");
        }
    }

    private static Map<String, String> hidden(Document page, String action) {
        Map<String, String> fields = new HashMap<>();
        page.select("main form[action=" + action + "] input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        assertThat(fields).containsKey("_csrf");
        return fields;
    }

    private void choose(String body) throws Exception {
        luca.submit("/coop", "/account/organizzazioni", Map.of("organisation", idOf(body)));
    }

    private String idOf(String body) {
        return jdbc.sql("select id from organisations.organisation where name = ?")
                .param(body)
                .query(String.class)
                .single();
    }
}
