package it.cooperazionedigitale.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.Colleagues;
import it.cooperazionedigitale.accounts.GivenRoles;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.usecase.RevokeRole;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** Signing in: one session, one read a request, and rights that change at the next request. */
@PortalTest
class SignInTests {

    private static final String PASSWORD = "una frase lunga e facile";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private RevokeRole revokeRole;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private JdbcClient jdbc;

    private String email;
    private UUID account;

    @BeforeEach
    void giuliaHasAnAccount() {
        email = "giulia-" + Ids.next() + "@example.org";
        account = registration.register(email.toUpperCase(java.util.Locale.ROOT), "Giulia D’Angelò", PASSWORD);
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void giuliaSignsInAndIsGreetedByName() throws Exception {
        MockHttpServletResponse page = account(signIn(PASSWORD));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("Giulia D’Angelò");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameWordsAndKeepTheAddress() throws Exception {
        String wrong = failure(email, "sbagliata sbagliata");
        String unknown = failure("nessuno-" + email, "sbagliata sbagliata");
        assertThat(wrong).contains("Indirizzo e password non corrispondono").contains(email);
        assertThat(unknown.replace("nessuno-" + email, email).replaceAll("name=\"_csrf\" value=\"[^\"]+\"", ""))
                .isEqualTo(wrong.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", ""));
    }

    @Test
    void theSessionIdIsStoredHashedOnly() throws Exception {
        Cookie session = signIn(PASSWORD);
        Long plain = jdbc.sql("select count(*) from accounts.session where encode(id_hash, 'escape') like ?")
                .param("%" + session.getValue() + "%")
                .query(Long.class)
                .single();
        assertThat(plain).isZero();
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void aRoleGrantedHoldsAtTheNextRequest() throws Exception {
        Cookie session = signIn(PASSWORD);
        assertThat(account(session).getContentAsString()).doesNotContain("Amministratrice");
        assertThat(status(session, "/admin")).isEqualTo(404);
        GivenRoles.give(jdbc, sessions, account, Role.ADMIN);
        assertThat(mvc.perform(get("/admin").cookie(session))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .as("the role is there, and asks for a second factor")
                .isEqualTo("/accedi/verifica");
    }

    @Test
    void aRoleTakenAwayWhileAPageIsOpenIsGoneWithTheNextRequest() throws Exception {
        Colleagues people = new Colleagues(context);
        Viewer irene = people.administrator("Irene Conti");
        Viewer anna = people.withRole("Anna Bruni", Role.STAFF, irene);
        Cookie annas = people.signIn(anna);
        assertThat(status(annas, "/gestione")).isEqualTo(200);
        people.as(irene, () -> revokeRole.revoke(anna.id(), Role.STAFF, "Ha cambiato lavoro.", irene));
        assertThat(status(annas, "/gestione")).as("the open page leads nowhere").isEqualTo(404);
        assertThat(mvc.perform(post("/gestione/delibere").cookie(annas).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("nor does what it sends")
                .isEqualTo(404);
        assertThat(status(annas, "/account")).as("still signed in").isEqualTo(200);
    }

    /** A stranger gives somebody a session of the stranger's own: signing in leaves it behind. */
    @Test
    void aSessionPlantedByAStrangerIsNotTheOneThatSignsIn() throws Exception {
        Cookie planted = new Cookie("SID", "scelto-da-uno-sconosciuto-0000000");
        Cookie given = mvc.perform(post("/accedi")
                        .cookie(planted)
                        .with(csrf())
                        .param("email", email)
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SID");
        assertThat(given).isNotNull();
        assertThat(given.getValue()).isNotEqualTo(planted.getValue());
        assertThat(status(given, "/account")).isEqualTo(200);
        assertThat(status(planted, "/account")).isEqualTo(302);
    }

    @Test
    void aClosedSessionIsGoneAtOnce() throws Exception {
        Cookie session = signIn(PASSWORD);
        sessions.close(account);
        assertThat(status(session, "/account")).isEqualTo(302);
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        Cookie session = signIn(PASSWORD);
        mvc.perform(post("/esci").cookie(session).with(csrf())).andReturn();
        assertThat(open()).isZero();
        assertThat(status(session, "/account")).isEqualTo(302);
    }

    @Test
    void signingInGivesANewSessionId() throws Exception {
        Cookie planted = new Cookie("SID", "un-id-scelto-da-altri");
        MockHttpServletResponse response = mvc.perform(post("/accedi")
                        .cookie(planted)
                        .param("email", email)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(Objects.requireNonNull(response.getCookie("SID")).getValue()).isNotEqualTo(planted.getValue());
    }

    private Cookie signIn(String password) throws Exception {
        MockHttpServletResponse response = mvc.perform(post("/accedi")
                        .param("email", email)
                        .param("password", password)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(response.getCookie("SID"));
    }

    private String failure(String typed, String password) throws Exception {
        MockHttpServletResponse response = mvc.perform(post("/accedi")
                        .param("email", typed)
                        .param("password", password)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(response.getForwardedUrl()).isEqualTo("/accedi/non-riuscito");
        return mvc.perform(post("/accedi/non-riuscito")
                        .param("email", typed)
                        .param("password", password)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse account(Cookie session) throws Exception {
        return mvc.perform(get("/account").cookie(session)).andReturn().getResponse();
    }

    private int status(Cookie session, String path) throws Exception {
        return mvc.perform(get(path).cookie(session)).andReturn().getResponse().getStatus();
    }

    private long open() {
        return jdbc.sql("select count(*) from accounts.session where account_id = ?")
                .param(account)
                .query(Long.class)
                .single();
    }
}
