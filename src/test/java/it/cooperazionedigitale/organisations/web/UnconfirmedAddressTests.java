package it.cooperazionedigitale.organisations.web;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AddressUnconfirmed;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.MailAddress;
import it.cooperazionedigitale.organisations.usecase.AcceptInvitation;
import it.cooperazionedigitale.organisations.usecase.InvitePerson;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whose address has not answered yet prepares drafts; for the rest there is a kind word and the letter once more. */
@PortalTest
class UnconfirmedAddressTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private InvitePerson invitePerson;

    @Autowired
    private AcceptInvitation acceptInvitation;

    private BodySamples samples;
    private Viewer giulia;
    private Browser browser;

    @BeforeEach
    void giuliaHasRegisteredABodyAndNotOpenedTheLetter() throws Exception {
        samples = new BodySamples(context);
        giulia = samples.owner("Giulia");
        browser = new Browser(mvc);
        browser.signsIn(giulia.email(), "una frase che ricordo bene");
        assertThat(browser.isInside()).isTrue();
        confirmed(false);
    }

    @Test
    void sheReadsAndPreparesButInvitesNobody() throws Exception {
        assertThat(browser.opens("/coop/organizzazione").getStatus()).isEqualTo(200);
        assertThat(browser.opens("/coop/domande/nuova").getStatus()).isEqualTo(200);
        MockHttpServletResponse refused =
                browser.sends("/coop/organizzazione/persone/inviti", "email", "luca@example.org", "teamRole", "EDITOR");
        assertThat(refused.getStatus()).isEqualTo(409);
        Document page = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.title()).contains("Conferma prima il tuo indirizzo");
        assertThat(page.select("form[action=/account/indirizzo/conferma] button")
                        .text())
                .isEqualTo("Mandami di nuovo la mail");
        assertThat(page.select("header").text())
                .as("the page is hers, not a stranger's")
                .contains(giulia.name())
                .doesNotContain("Accedi");
        assertThat(page.select("form input[name=email]").val()).isEqualTo(giulia.email());
        assertThat(mailsTo("luca@example.org")).isZero();
        assertThat(browser.sends("/account/indirizzo/conferma", "email", giulia.email())
                        .getRedirectedUrl())
                .isEqualTo("/account/indirizzo");
        confirmed(true);
        assertThat(browser.sends(
                                "/coop/organizzazione/persone/inviti",
                                "email",
                                "luca@example.org",
                                "teamRole",
                                "EDITOR")
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void sheAsksNobodyToLetHerIn() throws Exception {
        String taxCode = jdbc.sql("select tax_code from organisations.organisation where id = ?")
                .param(samples.owner("Chiara").organisationId())
                .query(String.class)
                .single();
        MockHttpServletResponse refused = browser.sends("/account/organizzazioni/richiesta", "taxCode", taxCode);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Conferma prima il tuo indirizzo");
        assertThat(jdbc.sql("select count(*) from organisations.join_request where account_id = ?")
                        .param(giulia.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anInvitationIsTakenWithAConfirmedAddressOnly() throws Exception {
        Viewer marta = samples.owner("Marta");
        LinkSecret link = as(
                marta,
                () -> invitePerson.invite(
                        marta.organisationId(),
                        MailAddress.parse(giulia.email()).orElseThrow(),
                        TeamRole.EDITOR,
                        marta));
        assertThatThrownBy(() -> as(giulia, () -> acceptInvitation.accept(link, giulia)))
                .isInstanceOf(AddressUnconfirmed.class);
        confirmed(true);
        assertThat(as(giulia, () -> acceptInvitation.accept(link, giulia)))
                .as("the invitation was not used up")
                .isEqualTo(marta.organisationId());
    }

    @Test
    void sheProposesNoAccountToBePaidTo() throws Exception {
        assertThat(browser.sends("/coop/organizzazione/iban", "iban", "IT60X0542811101000000123456")
                        .getStatus())
                .isEqualTo(409);
        assertThat(jdbc.sql("select count(*) from organisations.iban_change where organisation_id = ?")
                        .param(giulia.organisationId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long mailsTo(String address) {
        return jdbc.sql("select count(*) from outbox.mail where recipient = ?")
                .param(address)
                .query(Long.class)
                .single();
    }

    private void confirmed(boolean yes) {
        jdbc.sql("update accounts.account set email_confirmed_at = case when ? then now() end where id = ?")
                .params(yes, giulia.id())
                .update();
    }
}
