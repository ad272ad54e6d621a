package it.cooperazionedigitale.accounts.web.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.Signing;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Acts that matter ask who one is, unless one has proved it in the last ten minutes; what was typed is kept. */
@PortalTest
class StepUpTests {

    private static final String ACT = "/account/sicurezza/posta/invio";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountRegistration registration;

    private Signing giulia;

    @BeforeEach
    void giuliaIsIn() throws Exception {
        giulia = new Signing(mvc, jdbc, registration);
        giulia.signIn();
    }

    @Test
    void whoHasJustSignedInIsNotAskedAgain() throws Exception {
        giulia.letMinutesPass(9);
        assertThat(giulia.send(ACT).getRedirectedUrl()).isEqualTo("/account/sicurezza/posta");
    }

    @Test
    void afterTenMinutesTheActWaitsForTheProofAndGoesOn() throws Exception {
        giulia.letMinutesPass(11);
        assertThat(giulia.send(ACT, "typed", "resta").getRedirectedUrl()).isEqualTo("/conferma-identita");
        assertThat(mails()).as("nothing was done").isZero();
        assertThat(giulia.page("/conferma-identita").text()).contains("come si entra nel tuo account");
        MockHttpServletResponse wrong = giulia.send("/conferma-identita", "password", "un’altra");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("La password non è giusta");
        String before = giulia.session().getValue();
        MockHttpServletResponse right = giulia.send("/conferma-identita", "password", Signing.PASSWORD);
        assertThat(right.getForwardedUrl())
                .as("the act itself, with its fields")
                .isEqualTo(ACT);
        assertThat(giulia.session().getValue()).isNotEqualTo(before);
        assertThat(giulia.open("/conferma-identita").getRedirectedUrl())
                .as("it goes on once")
                .isEqualTo("/account");
        assertThat(giulia.send(ACT).getRedirectedUrl())
                .as("and is not asked for again")
                .isEqualTo("/account/sicurezza/posta");
    }

    @Test
    void anAddressOnlyOpenedIsOpenedAfterwards() throws Exception {
        giulia.letMinutesPass(11);
        assertThat(giulia.open("/accedi/secondo-fattore/app").getRedirectedUrl())
                .isEqualTo("/conferma-identita");
        assertThat(giulia.send("/conferma-identita", "password", Signing.PASSWORD)
                        .getRedirectedUrl())
                .isEqualTo("/accedi/secondo-fattore/app");
    }

    @Test
    void whoGivesUpIsBackAndTheActIsForgotten() throws Exception {
        giulia.letMinutesPass(11);
        giulia.send(ACT);
        assertThat(giulia.send("/conferma-identita/rinuncia").getRedirectedUrl())
                .isEqualTo("/account");
        assertThat(giulia.send("/conferma-identita", "password", Signing.PASSWORD)
                        .getRedirectedUrl())
                .isEqualTo("/account");
        assertThat(mails()).isZero();
    }

    @Test
    void withoutAnActThereIsNothingToProve() throws Exception {
        assertThat(giulia.open("/conferma-identita").getRedirectedUrl()).isEqualTo("/account");
    }

    @Test
    void sixGuessesAreOneTooMany() throws Exception {
        giulia.letMinutesPass(11);
        giulia.send(ACT);
        for (int at = 0; at < 5; at++) {
            giulia.send("/conferma-identita", "password", "indovina " + at);
        }
        assertThat(giulia.send("/conferma-identita", "password", Signing.PASSWORD)
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Troppi tentativi");
        assertThat(giulia.send(ACT).getRedirectedUrl()).isEqualTo("/conferma-identita");
    }

    private long mails() {
        return jdbc.sql("select count(*) from outbox.mail where recipient = ? and subject like '%codice%'")
                .param(giulia.email())
                .query(Long.class)
                .single();
    }
}
