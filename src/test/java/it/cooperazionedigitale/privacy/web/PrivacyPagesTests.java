package it.cooperazionedigitale.privacy.web;

import static it.cooperazionedigitale.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.Signing;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people see of their data, and administrators of people's requests. */
@PortalTest
class PrivacyPagesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountRegistration registration;

    private Viewer giulia;
    private Viewer luca;
    private Viewer irene;

    @BeforeEach
    void people() {
        BodySamples bodies = new BodySamples(context);
        giulia = bodies.owner("Giulia D'Angelò");
        luca = bodies.member(giulia, "Luca Bianchi", TeamRole.EDITOR);
        irene = bodies.office("Irene Conti", Role.ADMIN);
    }

    private Document page(String path, Viewer who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(as(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse export(String format, Viewer who) throws Exception {
        var begun = mvc.perform(post("/account/dati/esportazione")
                        .param("formato", format)
                        .with(as(who))
                        .with(csrf()))
                .andExpect(request().asyncStarted())
                .andReturn();
        return mvc.perform(asyncDispatch(begun))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse();
    }

    @Test
    void lucaTakesHisDataAsJsonThatIsMadeAsTheSchemaSays() throws Exception {
        MockHttpServletResponse answer = export("json", luca);
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"i-miei-dati.json\"");
        JsonNode data = json.readTree(answer.getContentAsByteArray());
        JsonNode schema =
                json.readTree(mvc.perform(get("/account/dati/schema.json").with(as(luca)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
        assertThat(data.get("format").asString())
                .isEqualTo(schema.at("/properties/format/const").asString());
        assertThat(data.at("/modules/accounts/account/0/name").asString()).isEqualTo("Luca Bianchi");
        assertThat(data.at("/modules/organisations/membership/0/organisation").asString())
                .isEqualTo("Cooperativa di Giulia D'Angelò");
        data.get("modules")
                .propertyNames()
                .forEach(module -> assertThat(schema.at("/properties/modules/propertyNames/enum")
                                .toString())
                        .contains('"' + module + '"'));
        assertThat(data.toString()).doesNotContain("password", "secretHash", giulia.email());
    }

    @Test
    void giuliaTakesHerDataOnPaper() throws Exception {
        byte[] pdf = export("pdf", giulia).getContentAsByteArray();
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Giulia D'Angelò", giulia.email().substring(0, 20))
                    .doesNotContain("privacy.word", "privacy.table");
        }
    }

    @Test
    void whoProvedNothingLatelyIsAskedFirst() throws Exception {
        Signing person = new Signing(mvc, jdbc, registration);
        person.signIn();
        person.letMinutesPass(30);
        assertThat(person.send("/account/dati/esportazione", "formato", "json").getRedirectedUrl())
                .isEqualTo("/conferma-identita");
        assertThat(person.send("/account/dati/cancellazione").getRedirectedUrl())
                .isEqualTo("/conferma-identita");
        assertThat(jdbc.sql("select count(*) from privacy.erasure_request where account_id = ?")
                        .param(person.account())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void lucaReadsWhatHappensAsksAndThinksAgain() throws Exception {
        assertThat(page("/account/dati/cancellazione", luca).text())
                .contains("Che cosa sparisce", "Che cosa resta")
                .doesNotContain("??");
        mvc.perform(post("/account/dati/cancellazione").with(as(luca)).with(csrf()))
                .andExpect(redirectedUrl("/account/dati"));
        assertThat(page("/account/dati", luca).text()).contains("Hai chiesto la cancellazione", "Ci ho ripensato");
        mvc.perform(post("/account/dati/ripensamento").with(as(luca)).with(csrf()))
                .andExpect(redirectedUrl("/account/dati"));
        assertThat(page("/account/dati", luca).text()).doesNotContain("Hai chiesto la cancellazione");
    }

    @Test
    void theOnlyOwnerSeesWhatToDoFirstAndIsRefused() throws Exception {
        Document page = page("/account/dati/cancellazione", giulia);
        assertThat(page.select(".now a").attr("href")).isEqualTo("/coop/organizzazione/persone");
        assertThat(page.select("form[action=/account/dati/cancellazione]")).isEmpty();
        mvc.perform(post("/account/dati/cancellazione").with(as(giulia)).with(csrf()))
                .andExpect(status().isConflict());
    }

    @Test
    void ireneSeesTheRequestAndHoldsItWithAReason() throws Exception {
        mvc.perform(post("/account/dati/cancellazione").with(as(luca)).with(csrf()));
        UUID id = jdbc.sql("select id from privacy.erasure_request where account_id = ?")
                .param(luca.id())
                .query(UUID.class)
                .single();
        assertThat(page("/admin/privacy", irene)
                        .select("a[href=/admin/privacy/richieste/" + id + "]")
                        .text())
                .isEqualTo("Luca Bianchi");
        mvc.perform(post("/admin/privacy/richieste/" + id + "/decisione")
                        .param("esito", "blocco")
                        .param("reason", " ")
                        .with(as(irene))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/admin/privacy/richieste/" + id + "/decisione")
                        .param("esito", "blocco")
                        .param("reason", "Deve consegnare le chiavi.")
                        .with(as(irene))
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/privacy/richieste/" + id));
        assertThat(page("/account/dati", luca).text()).contains("è ferma", "Deve consegnare le chiavi.");
        mvc.perform(post("/admin/privacy/richieste/" + id + "/ripresa")
                        .with(as(irene))
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/privacy/richieste/" + id));
        assertThat(page("/account/dati", luca).text()).contains("Hai chiesto la cancellazione");
    }

    @Test
    void theRegisterIsReadTakenAwayAndToldToEverybody() throws Exception {
        assertThat(page("/admin/privacy/registro", irene).text())
                .contains("accounts.account.email", "Art. 6(1)(b) GDPR", "2220")
                .doesNotContain("??");
        String csv = mvc.perform(get("/admin/privacy/registro.csv").with(as(irene)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("accounts.account.email").doesNotContain("??");
        assertThat(csv.lines().count()).isGreaterThan(200);
        Document notice = Jsoup.parse(
                mvc.perform(get("/privacy")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(notice.select("details.more")).hasSizeGreaterThanOrEqualTo(14);
        assertThat(notice.text()).contains("articolo 2220");
    }

    @Test
    void anUnknownRuleOrRequestIsNotFound() throws Exception {
        mvc.perform(get("/admin/privacy/conservazione/mai-vista").with(as(irene)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/admin/privacy/richieste/" + UUID.randomUUID()).with(as(irene)))
                .andExpect(status().isNotFound());
    }
}
