package it.cooperazionedigitale.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.shared.Ids;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A person comes in: the name, address and password, and at once inside; the letter is answered when it arrives. */
@PortalTest
class PersonRegistrationTests {

    private static final String PASSWORD = "quattro gatti sul tetto";
    private static final String CONFIRM = "Conferma il tuo indirizzo";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private AccountRegistration registration;

    private final String email = "giulia-" + Ids.next() + "@example.org";

    private Browser registered(String address) throws Exception {
        Browser browser = new Browser(mvc);
        MockHttpServletResponse done = register(browser, address);
        assertThat(done.getRedirectedUrl()).isEqualTo("/registrati/organizzazione");
        return browser;
    }

    private static MockHttpServletResponse register(Browser browser, String address) throws Exception {
        return browser.sends("/registrati/accesso", "name", "Giulia D’Angelò", "email", address, "password", PASSWORD);
    }

    @Test
    void giuliaIsInsideAfterTwoPagesAndConfirmsLater() throws Exception {
        Browser giulia = new Browser(mvc);
        assertThat(giulia.opens("/registrati").getContentAsString()).contains("Passo 1 di 5");
        assertThat(giulia.sends("/registrati", "name", "Giulia D’Angelò").getContentAsString())
                .contains("Passo 2 di 5")
                .contains("value=\"Giulia D&rsquo;Angel&ograve;\"");
        assertThat(register(giulia, email).getRedirectedUrl()).isEqualTo("/registrati/organizzazione");
        assertThat(giulia.isInside()).isTrue();
        assertThat(accounts.findByEmail(email)).as("only claimed").isEmpty();
        assertThat(giulia.opens("/account/indirizzo").getContentAsString()).contains("mandata a " + email);

        String link = Browser.link(jdbc, email, CONFIRM);
        assertThat(giulia.opens(link).getContentAsString()).contains("Basta un clic");
        assertThat(accounts.findByEmail(email)).as("opening is not confirming").isEmpty();
        assertThat(giulia.sends(link).getStatus()).isEqualTo(302);
        assertThat(accounts.findByEmail(email).orElseThrow().name()).isEqualTo("Giulia D’Angelò");
        assertThat(giulia.sends(link).getStatus()).as("twice is once").isEqualTo(302);
        assertThat(giulia.opens(link).getContentAsString()).contains("già confermato");
        assertThat(giulia.isInside()).isTrue();
    }

    @Test
    void goingBackKeepsWhatWasTyped() throws Exception {
        String page = new Browser(mvc)
                .sends("/registrati/nome", "name", "Giulia Rossi", "email", email, "password", PASSWORD)
                .getContentAsString();
        assertThat(page)
                .contains("Passo 1 di 5")
                .contains("value=\"Giulia Rossi\"")
                .contains(email);
        assertThat(page).doesNotContain(PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "email, giulia@, Questo indirizzo non è completo",
        "email, giulia rossi@example.org, Questo indirizzo non è completo",
        "password, troppocorta, troppo corta",
        "password, aaaaaaaaaaaaaaaa, tra le prime",
        "password, qwerty123456, tra le prime",
        "password, GiuliaDangelo2026, quasi solo del tuo nome",
        "password, Cooperazione2026!, quasi solo del tuo nome",
        "name, '', Scrivi il tuo nome",
        "name, 12345, Scrivi il tuo nome"
    })
    void whatCannotBeRightIsSaidAndNothingIsLost(String field, String typed, String words) throws Exception {
        Map<String, String> form =
                new HashMap<>(Map.of("name", "Giulia Dangelo", "email", email, "password", PASSWORD));
        form.put(field, typed);
        MockHttpServletResponse page = new Browser(mvc)
                .sends(
                        "/registrati/accesso",
                        "name",
                        form.get("name"),
                        "email",
                        form.get("email"),
                        "password",
                        form.get("password"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains(words).contains("value=\"" + form.get("email") + "\"");
        assertThat(page.getContentAsString()).doesNotContain(form.get("password") + "\"");
    }

    @Test
    void aKnownAddressGetsTheSamePageAndItsOwnerALetter() throws Exception {
        registration.register(email, "Giulia Prima", "un’altra frase lunga");
        Browser stranger = new Browser(mvc);
        MockHttpServletResponse known = register(stranger, email);
        Browser other = new Browser(mvc);
        String unknownAddress = "nessuna-" + email;
        MockHttpServletResponse unknown = register(other, unknownAddress);
        assertThat(known.getStatus()).isEqualTo(unknown.getStatus());
        assertThat(known.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        assertThat(known.getRedirectedUrl()).isEqualTo(unknown.getRedirectedUrl());
        for (String page : new String[] {"/registrati/organizzazione", "/account", "/account/indirizzo"}) {
            assertThat(Browser.words(stranger.opens(page)).replace(email, "@"))
                    .isEqualTo(Browser.words(other.opens(page)).replace(unknownAddress, "@"));
        }
        assertThat(Browser.letter(jdbc, email, "Hai già un account")).contains("/password-dimenticata");
        assertThat(Browser.letters(jdbc, email, CONFIRM)).isZero();
        assertThat(accounts.findByEmail(email).orElseThrow().name()).isEqualTo("Giulia Prima");
    }

    @Test
    void aStrangersRegistrationIsNotConfirmedByTheOwnersClick() throws Exception {
        registered(email);
        String link = Browser.link(jdbc, email, CONFIRM);
        Browser owner = new Browser(mvc);
        assertThat(owner.opens(link).getContentAsString()).contains("Scrivi la password che hai scelto");
        assertThat(owner.sends(link, "password", "non la so di certo").getStatus())
                .isEqualTo(422);
        assertThat(accounts.findByEmail(email)).isEmpty();
        assertThat(owner.isInside()).isFalse();
    }

    @Test
    void onAnotherDeviceTheLinkAndThePasswordConfirmAndLetIn() throws Exception {
        registered(email);
        Browser phone = new Browser(mvc);
        assertThat(phone.signsIn(email, PASSWORD).getForwardedUrl())
                .as("before the letter is answered the address is only claimed")
                .isEqualTo("/accedi/non-riuscito");
        phone.sends(Browser.link(jdbc, email, CONFIRM), "password", PASSWORD);
        assertThat(phone.isInside()).isTrue();
        assertThat(new Browser(mvc).signsIn(email, PASSWORD).getStatus()).isEqualTo(302);
    }

    @Test
    void inTheSameBrowserGiuliaComesBackBeforeConfirming() throws Exception {
        Browser giulia = registered(email);
        giulia.closes();
        assertThat(giulia.isInside()).isFalse();
        assertThat(giulia.signsIn(email, PASSWORD).getStatus()).isEqualTo(302);
        assertThat(giulia.isInside()).isTrue();
    }

    @Test
    void whoIsInWithAnotherAccountIsToldSo() throws Exception {
        registered(email);
        String link = Browser.link(jdbc, email, CONFIRM);
        Browser chiara = registered("chiara-" + email);
        assertThat(chiara.opens(link).getContentAsString()).contains("Sei dentro come");
        assertThat(chiara.sends(link).getStatus()).isEqualTo(422);
        assertThat(accounts.findByEmail(email)).isEmpty();
    }

    @Test
    void ofTwoWhoClaimAnAddressTheFirstToConfirmHasIt() throws Exception {
        Browser first = registered(email);
        String firstLink = Browser.link(jdbc, email, CONFIRM);
        Browser second = registered(email);
        Browser.until(() -> Browser.letters(jdbc, email, CONFIRM) == 2);
        String secondLink = Browser.link(jdbc, email, CONFIRM);
        assertThat(secondLink).isNotEqualTo(firstLink);
        assertThat(second.sends(secondLink).getStatus()).isEqualTo(302);
        MockHttpServletResponse late = first.sends(firstLink);
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("già di un altro account");
    }

    @Test
    void aSlipOfThePenIsMendedAndTheOldLinkEnds() throws Exception {
        Browser giulia = registered(email);
        String old = Browser.link(jdbc, email, CONFIRM);
        String right = "giusta-" + email;
        assertThat(giulia.sends("/account/indirizzo/conferma", "email", "senza chiocciola")
                        .getStatus())
                .isEqualTo(422);
        assertThat(giulia.sends("/account/indirizzo/conferma", "email", right).getStatus())
                .isEqualTo(302);
        assertThat(giulia.sends(old).getStatus()).isEqualTo(422);
        giulia.sends(Browser.link(jdbc, right, CONFIRM));
        assertThat(accounts.findByEmail(right)).isPresent();
    }

    @Test
    void aLetterIsAskedForAgainOnlySoOften() throws Exception {
        Browser giulia = registered(email);
        for (int i = 0; i < 3; i++) {
            assertThat(giulia.sends("/account/indirizzo/conferma", "email", email)
                            .getStatus())
                    .isEqualTo(302);
        }
        MockHttpServletResponse fourth = giulia.sends("/account/indirizzo/conferma", "email", email);
        assertThat(fourth.getStatus()).isEqualTo(429);
        assertThat(fourth.getHeader("Retry-After")).isNotNull();
    }

    @Test
    void anInventedLinkOpensNothing() throws Exception {
        Browser nobody = new Browser(mvc);
        assertThat(nobody.opens("/registrati/conferma/inventato").getContentAsString())
                .contains("non vale più");
        assertThat(nobody.sends("/registrati/conferma/inventato", "password", PASSWORD)
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void secretsAreStoredHashedOnly() throws Exception {
        registered(email);
        String link = Browser.link(jdbc, email, CONFIRM);
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(jdbc.sql("select count(*) from accounts.mailed_token t where t::text like ?")
                        .param("%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from event_publication e where e::text like ?")
                        .param("%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select password_hash from accounts.account where email = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}$argon2id$");
    }
}
