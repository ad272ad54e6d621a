package it.cooperazionedigitale.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.shared.Ids;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Passwords that were forgotten or changed: one good link, no old session left, and nothing to be read off the answers. */
@PortalTest
class ForgottenPasswordTests {

    private static final String OLD = "una frase lunga e facile";
    private static final String NEW = "un’altra frase, pure lunga";
    private static final String SUBJECT = "Una nuova password";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountRegistration registration;

    private final String email = "giulia-" + Ids.next() + "@example.org";
    private UUID account;

    @BeforeEach
    void giuliaHasAnAccount() {
        account = registration.register(email, "Giulia D’Angelò", OLD);
    }

    private String link() throws Exception {
        assertThat(new Browser(mvc)
                        .sends("/password-dimenticata", "email", email)
                        .getStatus())
                .isEqualTo(200);
        return Browser.link(jdbc, email, SUBJECT);
    }

    @Test
    void giuliaChoosesANewPasswordAndAllOldSessionsEnd() throws Exception {
        Browser office = new Browser(mvc);
        office.signsIn(email, OLD);
        assertThat(office.isInside()).isTrue();
        String link = link();
        Browser home = new Browser(mvc);
        assertThat(home.opens(link).getContentAsString()).contains("Scegli una nuova password");
        assertThat(home.sends(link, "password", NEW).getRedirectedUrl()).isEqualTo("/accedi");
        assertThat(office.isInside()).isFalse();
        assertThat(home.isInside()).as("one signs in anew").isFalse();
        assertThat(home.signsIn(email, OLD).getForwardedUrl()).isEqualTo("/accedi/non-riuscito");
        assertThat(home.signsIn(email, NEW).getStatus()).isEqualTo(302);
        assertThat(Browser.letter(jdbc, email, "La tua password è cambiata")).contains("/password-dimenticata");
        assertThat(audited("account.passwordReset")).isEqualTo(1);
    }

    @Test
    void aLinkIsGoodOnce() throws Exception {
        String link = link();
        Browser home = new Browser(mvc);
        home.sends(link, "password", NEW);
        MockHttpServletResponse again = home.sends(link, "password", "e ancora un’altra frase");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("non vale più");
        assertThat(home.signsIn(email, NEW).getStatus()).isEqualTo(302);
    }

    @Test
    void aPasswordThatIsRefusedDoesNotUseUpTheLink() throws Exception {
        String link = link();
        Browser home = new Browser(mvc);
        MockHttpServletResponse refused = home.sends(link, "password", "qwertyuiop12");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("tra le prime");
        assertThat(home.sends(link, "password", NEW).getStatus()).isEqualTo(302);
    }

    @Test
    void aLinkIsGoodForThirtyMinutes() throws Exception {
        String link = link();
        jdbc.sql("update accounts.mailed_token set created_at = created_at - interval '31 min', "
                        + "expires_at = expires_at - interval '31 min' where account_id = ?")
                .param(account)
                .update();
        assertThat(new Browser(mvc).opens(link).getContentAsString()).contains("non vale più");
        assertThat(new Browser(mvc).sends(link, "password", NEW).getStatus()).isEqualTo(422);
    }

    @Test
    void anUnknownAddressIsAnsweredWithExactlyTheSamePage() throws Exception {
        MockHttpServletResponse known = new Browser(mvc).sends("/password-dimenticata", "email", email);
        MockHttpServletResponse unknown = new Browser(mvc).sends("/password-dimenticata", "email", "nessuno-" + email);
        assertThat(unknown.getStatus()).isEqualTo(known.getStatus());
        assertThat(unknown.getHeaderNames()).isEqualTo(known.getHeaderNames());
        assertThat(Browser.words(unknown).replace("nessuno-" + email, email)).isEqualTo(Browser.words(known));
        Browser.link(jdbc, email, SUBJECT);
        Browser.until(() -> jdbc.sql("select count(*) from accounts.forgotten_password where email = ?")
                        .param("nessuno-" + email)
                        .query(Long.class)
                        .single()
                == 0);
        assertThat(Browser.letters(jdbc, "nessuno-" + email, SUBJECT)).isZero();
    }

    @Test
    void aStrangerCausesThreeLettersAndNoMoreAndIsAnsweredTheSame() throws Exception {
        String first = Browser.words(new Browser(mvc).sends("/password-dimenticata", "email", email));
        for (int i = 0; i < 5; i++) {
            assertThat(Browser.words(new Browser(mvc).sends("/password-dimenticata", "email", email)))
                    .isEqualTo(first);
        }
        Browser.until(() -> jdbc.sql("select count(*) from accounts.forgotten_password where email = ?")
                        .param(email)
                        .query(Long.class)
                        .single()
                == 0);
        Browser.until(() -> Browser.letters(jdbc, email, SUBJECT) == 3);
    }

    @Test
    void onePlaceAsksOnlySoOften() throws Exception {
        Browser stranger = new Browser(mvc);
        int through = 0;
        MockHttpServletResponse last = null;
        for (int i = 0; i < 12; i++) {
            last = stranger.sends("/password-dimenticata", "email", i + "-" + email);
            through += last.getStatus() == 200 ? 1 : 0;
        }
        assertThat(through).isEqualTo(10);
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(last.getHeader("Retry-After"))).isBetween(1, 180);
    }

    @Test
    void changingThePasswordNeedsThePresentOneAndEndsOtherSessions() throws Exception {
        Browser office = new Browser(mvc);
        office.signsIn(email, OLD);
        Browser home = new Browser(mvc);
        home.signsIn(email, OLD);
        assertThat(home.sends("/account/sicurezza/password", "presentPassword", "non è questa", "password", NEW)
                        .getStatus())
                .isEqualTo(422);
        assertThat(home.sends("/account/sicurezza/password", "presentPassword", OLD, "password", "Giulia-Dangelo12")
                        .getStatus())
                .isEqualTo(422);
        assertThat(office.isInside()).isTrue();
        assertThat(home.sends("/account/sicurezza/password", "presentPassword", OLD, "password", NEW)
                        .getRedirectedUrl())
                .isEqualTo("/account/sicurezza");
        assertThat(home.isInside()).isTrue();
        assertThat(office.isInside()).isFalse();
        assertThat(new Browser(mvc).signsIn(email, NEW).getStatus()).isEqualTo(302);
        assertThat(audited("account.passwordChanged")).isEqualTo(1);
    }

    @Test
    void bothSpellingsOfALetterAreOnePassword() throws Exception {
        String link = link();
        new Browser(mvc).sends(link, "password", "la citta\u0300 dei ragazzi");
        assertThat(new Browser(mvc).signsIn(email, "la citt\u00e0 dei ragazzi").getStatus())
                .isEqualTo(302);
    }

    private long audited(String act) {
        return jdbc.sql("select count(*) from audit.line where subject_id = ? and act = ?")
                .params(account, act)
                .query(Long.class)
                .single();
    }
}
