package it.cooperazionedigitale.organisations.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.shared.Viewer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Chiara asks to work for a body that is registered already, by its codice fiscale. */
@PortalTest
class JoiningControllerTests {

    private static final String OF_A_PERSON = "QQZZXX60A01H501Y";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private Viewer chiara;
    private Browser browser;

    @BeforeEach
    void chiaraIsIn() throws Exception {
        chiara = new BodySamples(context).owner("Chiara");
        browser = new Browser(mvc);
        browser.signsIn(chiara.email(), "una frase che ricordo bene");
    }

    @Test
    void theFirmOfOnePersonIsFoundByThatPersonsCode() throws Exception {
        Viewer marco = new BodySamples(context).owner("Marco");
        jdbc.sql("update organisations.organisation set tax_code = ? where id = ?")
                .params(OF_A_PERSON, marco.organisationId())
                .update();
        jdbc.sql("insert into organisations.body_number (number, organisation_id) values (?, ?)")
                .params(OF_A_PERSON, marco.organisationId())
                .update();
        assertThat(ask(OF_A_PERSON).getStatus()).isEqualTo(302);
        assertThat(jdbc.sql(
                                "select count(*) from organisations.join_request where account_id = ? and organisation_id = ?")
                        .params(chiara.id(), marco.organisationId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aWrongCodeIsSaidAndKept() throws Exception {
        MockHttpServletResponse wrong = ask("12345678901");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("value=\"12345678901\"");
    }

    private MockHttpServletResponse ask(String taxCode) throws Exception {
        return browser.sends("/account/organizzazioni/richiesta", "taxCode", taxCode);
    }
}
