package it.cooperazionedigitale.organisations.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.HttpVisitor;
import it.cooperazionedigitale.Statements;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Luca writes for two cooperatives: the header names the one he acts for and lets him change it, over real HTTP. */
@DemoTest
class BodySwitchTests {

    private static final String FIRST = "Cooperativa Fili d’Erba";
    private static final String SECOND = "Cooperativa Il Noce di Carta";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private HttpVisitor luca;

    @BeforeEach
    void lucaSignsIn() throws Exception {
        luca = new HttpVisitor(port);
        luca.signIn("luca@example.org", "cooperazione-digitale");
    }

    @AfterEach
    void lucaGoesBack() throws Exception {
        choose(luca, FIRST);
    }

    @Test
    void everyPageNamesTheBodyAndOffersTheOther() throws Exception {
        for (String path : new String[] {"/coop", "/bandi", "/account", "/coop/organizzazione"}) {
            Element acting = luca.page(path).select(".acting").first();
            assertThat(acting).as(path).isNotNull();
            assertThat(acting.select("summary b").text()).as(path).isEqualTo(FIRST);
            assertThat(acting.select("button").eachText()).as(path).containsExactly(FIRST, SECOND);
            assertThat(acting.select("button[aria-current=true]").eachText())
                    .as(path)
                    .containsExactly(FIRST);
        }
    }

    @Test
    void afterTheSwitchTheNextPageShowsTheOthersDataInTheSameSession() throws Exception {
        String session = luca.cookies().get("SID");
        String before = luca.page("/coop/organizzazione").select("main").html();
        assertThat(before).contains(FIRST).doesNotContain(SECOND);
        String mine = applicationOf(FIRST);
        assertThat(luca.get("/coop/domande/" + mine).statusCode()).isEqualTo(200);

        HttpResponse<String> answer = choose(luca, SECOND);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).isEqualTo("/coop");
        Document home = luca.page("/coop");
        assertThat(home.select(".acting summary b").text()).isEqualTo(SECOND);
        assertThat(home.select(".flash").text()).contains("Da adesso lavori per");
        assertThat(luca.cookies()).containsEntry("SID", session);
        assertThat(luca.page("/coop/organizzazione").select("main").html())
                .contains(SECOND)
                .doesNotContain(FIRST);
        assertThat(luca.get("/coop/domande/" + mine).statusCode())
                .as("what belongs to the other is not there")
                .isEqualTo(404);
        assertThat(choose(luca, SECOND).statusCode()).as("twice is once").isEqualTo(302);
        assertThat(luca.page("/coop").select(".acting summary b").text()).isEqualTo(SECOND);
    }

    @Test
    void aLinkToTheOtherBodyOffersToSwitchAndLeadsThere() throws Exception {
        String path = "/coop/domande/" + applicationOf(FIRST);
        choose(luca, SECOND);
        HttpResponse<String> answer = luca.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        Element offer = Jsoup.parse(answer.body()).select("section.now").first();
        assertThat(offer).isNotNull();
        assertThat(offer.text()).contains(FIRST);

        Map<String, String> fields = new HashMap<>();
        offer.select("input").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        assertThat(luca.post("/account/organizzazioni", fields)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith(path);
        assertThat(luca.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsOthersIsOfferedToNobody() throws Exception {
        HttpResponse<String> others = luca.get("/coop/domande/" + applicationOf("Cooperativa Vele Alte"));
        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(others.body()).select("section.now")).isEmpty();
        assertThat(others.body()).doesNotContain("Vele Alte");
    }

    @Test
    void theWayBackLeadsNowhereElse() throws Exception {
        for (String wrong : new String[] {"https://example.org/", "//example.org/coop", "/bandi", "/esci"}) {
            assertThat(luca.submit(
                                    "/coop",
                                    "/account/organizzazioni",
                                    Map.of("organisation", idOf(FIRST), "ritorno", wrong))
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .as(wrong)
                    .isEqualTo("/coop");
        }
    }

    @Test
    void somebodyElsesBodyOrNoneCannotBeChosen() throws Exception {
        for (String wrong :
                new String[] {idOf("Cooperativa Vele Alte"), UUID.randomUUID().toString(), "x"}) {
            assertThat(luca.submit("/coop", "/account/organizzazioni", Map.of("organisation", wrong))
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
        assertThat(luca.page("/coop").select(".acting summary b").text()).isEqualTo(FIRST);
    }

    @Test
    void whoHasOneBodyHasNothingToSwitchAndPaysNothingForIt() throws Exception {
        HttpVisitor giulia = new HttpVisitor(port);
        giulia.signIn("giulia@example.org", "cooperazione-digitale");
        giulia.get("/account");
        assertThat(giulia.page("/account").select(".acting")).isEmpty();
        luca.get("/account");
        assertThat(Statements.ofAllThreads(() -> luca.get("/account")))
                .as("nor does Luca")
                .hasSameSizeAs(Statements.ofAllThreads(() -> giulia.get("/account")));
        assertThat(new HttpVisitor(port).page("/").select(".acting")).isEmpty();
    }

    private HttpResponse<String> choose(HttpVisitor person, String body) throws Exception {
        return person.submit("/coop", "/account/organizzazioni", Map.of("organisation", idOf(body)));
    }

    private String idOf(String body) {
        return jdbc.sql("select id from organisations.organisation where name = ?")
                .param(body)
                .query(String.class)
                .single();
    }

    private String applicationOf(String body) {
        return jdbc.sql("""
                select a.id from applications.application a
                join organisations.organisation o on o.id = a.organisation_id where o.name = ? limit 1""").param(body).query(String.class).single();
    }
}
