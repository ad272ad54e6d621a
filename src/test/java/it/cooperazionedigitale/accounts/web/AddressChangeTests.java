package it.cooperazionedigitale.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Moving to another address: both have to agree, either may refuse. */
@PortalTest
class AddressChangeTests {

    private static final String PASSWORD = "una frase lunga e facile";
    private static final String OLD_SUBJECT = "Vuoi cambiare indirizzo?";
    private static final String NEW_SUBJECT = "Conferma il nuovo indirizzo";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private AccountDirectory accounts;

    private final String email = "giulia-" + Ids.next() + "@example.org";
    private final String wished = "nuova-" + email;
    private Browser giulia;

    @BeforeEach
    void giuliaIsIn() throws Exception {
        registration.register(email, "Giulia D’Angelò", PASSWORD);
        giulia = new Browser(mvc);
        giulia.signsIn(email, PASSWORD);
    }

    private void asks(String address) throws Exception {
        assertThat(giulia.sends("/account/indirizzo", "email", address, "password", PASSWORD)
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void theAccountMovesWhenBothHaveAgreed() throws Exception {
        asks(wished);
        String old = Browser.link(jdbc, email, OLD_SUBJECT);
        String fresh = Browser.link(jdbc, wished, NEW_SUBJECT);
        Browser phone = new Browser(mvc);
        phone.sends(fresh);
        assertThat(accounts.findByEmail(wished)).isEmpty();
        assertThat(phone.opens(fresh).getContentAsString()).contains("Manca l’altro indirizzo");
        phone.sends(old);
        assertThat(accounts.findByEmail(email)).isEmpty();
        assertThat(accounts.findByEmail(wished)).isPresent();
        assertThat(phone.sends(old).getStatus()).as("twice is once").isEqualTo(302);
        assertThat(giulia.opens("/account").getContentAsString()).contains(wished);
        assertThat(phone.signsIn(wished, PASSWORD).getStatus()).isEqualTo(302);
    }

    @Test
    void eitherMayRefuse() throws Exception {
        asks(wished);
        Browser phone = new Browser(mvc);
        phone.sends(Browser.link(jdbc, email, OLD_SUBJECT), "rifiuta", "true");
        assertThat(phone.sends(Browser.link(jdbc, wished, NEW_SUBJECT)).getStatus())
                .isEqualTo(409);
        assertThat(accounts.findByEmail(email)).isPresent();
        assertThat(accounts.findByEmail(wished)).isEmpty();
    }

    @Test
    void itNeedsThePasswordAndAnAddress() throws Exception {
        assertThat(giulia.sends("/account/indirizzo", "email", wished, "password", "non è questa")
                        .getStatus())
                .isEqualTo(422);
        assertThat(giulia.sends("/account/indirizzo", "email", "senza", "password", PASSWORD)
                        .getStatus())
                .isEqualTo(422);
        assertThat(giulia.sends("/account/indirizzo", "email", email, "password", PASSWORD)
                        .getStatus())
                .isEqualTo(422);
        assertThat(Browser.letters(jdbc, wished, NEW_SUBJECT)).isZero();
    }

    @Test
    void aKnownAddressIsAnsweredTheSameAndNeverTaken() throws Exception {
        String chiara = "chiara-" + email;
        registration.register(chiara, "Chiara", PASSWORD);
        asks(chiara);
        Browser phone = new Browser(mvc);
        phone.sends(Browser.link(jdbc, email, OLD_SUBJECT));
        assertThat(phone.sends(Browser.link(jdbc, chiara, NEW_SUBJECT)).getStatus())
                .as("only its owner can read the link, and is told there")
                .isEqualTo(409);
        assertThat(accounts.findByEmail(email)).isPresent();
        assertThat(accounts.findByEmail(chiara).orElseThrow().name()).isEqualTo("Chiara");
    }

    @Test
    void aLinkEndsAfterADayAndWhenAnotherChangeIsAsked() throws Exception {
        asks(wished);
        String first = Browser.link(jdbc, wished, NEW_SUBJECT);
        asks("altra-" + email);
        Browser phone = new Browser(mvc);
        assertThat(phone.sends(first).getStatus()).isEqualTo(409);
        String second = Browser.link(jdbc, "altra-" + email, NEW_SUBJECT);
        jdbc.sql("update accounts.address_change set expires_at = asked_at where new_email = ?")
                .param("altra-" + email)
                .update();
        assertThat(phone.sends(second).getStatus()).isEqualTo(409);
        assertThat(phone.opens("/indirizzo/inventato").getContentAsString()).contains("non vale più");
    }

    @Test
    void giuliaPutsHerProfileRight() throws Exception {
        assertThat(giulia.sends("/account", "name", "", "phone", "abc", "language", "xx")
                        .getStatus())
                .isEqualTo(422);
        assertThat(giulia.sends(
                                "/account",
                                "name",
                                "Giulia  D’Angelo\u0300",
                                "phone",
                                "+39 333 1234567",
                                "language",
                                "en")
                        .getStatus())
                .isEqualTo(302);
        assertThat(accounts.findByEmail(email).orElseThrow().name()).isEqualTo("Giulia D’Angel\u00f2");
        assertThat(giulia.opens("/account").getContentAsString())
                .contains("+39 333 1234567")
                .contains("Your profile");
    }
}
