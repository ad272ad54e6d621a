package it.cooperazionedigitale.accounts.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.usecase.EndSession;
import it.cooperazionedigitale.accounts.usecase.EndSessionsOf;
import it.cooperazionedigitale.accounts.usecase.OpenSession;
import it.cooperazionedigitale.accounts.usecase.OpenSessionPosition;
import it.cooperazionedigitale.accounts.usecase.OpenSessionQueries;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** Open sessions are seen by their person, with the device in words, and closed from anywhere. */
@PortalTest
class OpenSessionsTests {

    private static final String PASSWORD = "una frase lunga e facile";
    private static final String PHONE = "Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0";
    private static final String OFFICE =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private OpenSessionQueries queries;

    @Autowired
    private EndSession endSession;

    @Autowired
    private EndSessionsOf endSessionsOf;

    @Autowired
    private AuditTrail audit;

    private String giulia;
    private UUID giuliasAccount;
    private String chiara;

    @BeforeEach
    void twoPeople() {
        giulia = "giulia-" + Ids.next() + "@example.org";
        chiara = "chiara-" + Ids.next() + "@example.org";
        giuliasAccount = registration.register(giulia, "Giulia D’Angelò", PASSWORD);
        registration.register(chiara, "Chiara Neri", PASSWORD);
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void giuliaSeesHerDevicesInWordsThisOneFirst() throws Exception {
        signIn(giulia, OFFICE);
        Cookie phone = signIn(giulia, PHONE);
        signIn(chiara, PHONE);
        Document page = security(phone);
        assertThat(page.select("#sessioni h3").eachText()).containsExactly("Firefox su Android", "Chrome su Windows");
        assertThat(page.select("#sessioni article").get(0).text()).contains("Questa sessione");
        assertThat(page.select("#sessioni article").get(0).select("form")).isEmpty();
        assertThat(page.html()).doesNotContain(phone.getValue());
    }

    @Test
    void aClosedSessionIsSignedOutAtItsNextRequest() throws Exception {
        Cookie office = signIn(giulia, OFFICE);
        Cookie phone = signIn(giulia, PHONE);
        assertThat(status(office)).isEqualTo(200);
        String close = security(phone).select("#sessioni article form").attr("action");
        assertThat(act(phone, close)).isEqualTo(302);
        assertThat(status(office)).isEqualTo(302);
        assertThat(status(phone)).isEqualTo(200);
        assertThat(act(phone, close)).as("twice is once").isEqualTo(302);
        assertThat(audit.of(giuliasAccount).stream().filter(line -> line.act().equals("session.closed")))
                .hasSize(1);
        assertThat(security(phone).select("#sessioni").text()).contains("Non sei dentro da altri dispositivi");
    }

    @Test
    void allOthersAreClosedAtOnce() throws Exception {
        Cookie office = signIn(giulia, OFFICE);
        Cookie library = signIn(giulia, OFFICE);
        Cookie phone = signIn(giulia, PHONE);
        Cookie chiaras = signIn(chiara, PHONE);
        assertThat(act(phone, "/account/sicurezza/sessioni/chiusura")).isEqualTo(302);
        assertThat(List.of(status(office), status(library), status(phone), status(chiaras)))
                .containsExactly(302, 302, 200, 200);
    }

    @Test
    void somebodyElsesSessionDoesNotExist() throws Exception {
        Cookie giulias = signIn(giulia, OFFICE);
        Cookie chiaras = signIn(chiara, PHONE);
        UUID session = sessionsOf(giuliasAccount).get(0).id();
        assertThat(act(chiaras, "/account/sicurezza/sessioni/" + session + "/chiusura"))
                .isEqualTo(404);
        assertThat(status(giulias)).isEqualTo(200);
    }

    @Test
    void ireneEndsOneSessionOrAllOfAPersonAndTheReasonIsKept() throws Exception {
        Cookie office = signIn(giulia, OFFICE);
        Cookie phone = signIn(giulia, PHONE);
        UUID ofPhone = sessionsOf(giuliasAccount).stream()
                .filter(session -> session.device().system().equals("ANDROID"))
                .findFirst()
                .orElseThrow()
                .id();
        as(People.IRENE, () -> endSession.end(ofPhone, "Telefono perso", People.IRENE));
        assertThat(List.of(status(office), status(phone))).containsExactly(200, 302);
        as(People.IRENE, () -> endSessionsOf.end(giuliasAccount, "Account sospetto", People.IRENE));
        assertThat(status(office)).isEqualTo(302);
        assertThat(audit.of(giuliasAccount).stream()
                        .filter(line -> line.act().equals("session.ended"))
                        .map(line -> Objects.requireNonNull(line.reason())))
                .containsExactly("Telefono perso", "Account sospetto");
    }

    @Test
    void irenesListGoesOnWhereItStoppedAndNobodyElseReadsIt() throws Exception {
        for (int n = 0; n < 5; n++) {
            signIn(giulia, PHONE);
        }
        List<UUID> seen = new ArrayList<>();
        as(People.IRENE, () -> {
            OpenSessionPosition after = null;
            List<OpenSession> part;
            do {
                part = queries.all(after, 2, "", People.IRENE);
                part.stream()
                        .filter(session -> session.account().equals(giuliasAccount))
                        .map(OpenSession::id)
                        .forEach(seen::add);
                after = part.isEmpty()
                        ? null
                        : new OpenSessionPosition(
                                part.get(part.size() - 1).lastSeen(),
                                part.get(part.size() - 1).id());
            } while (after != null);
        });
        assertThat(seen).doesNotHaveDuplicates().hasSize(5);
        for (Viewer other : List.of(People.ANNA, People.GIULIA, Viewer.anonymous())) {
            as(
                    other,
                    () -> assertThatThrownBy(() -> queries.all(null, 2, "", other))
                            .isInstanceOf(AccessDeniedException.class));
            as(
                    other,
                    () -> assertThatThrownBy(() -> endSessionsOf.end(giuliasAccount, "x", other))
                            .isInstanceOf(AccessDeniedException.class));
        }
        as(
                People.IRENE,
                () -> assertThatThrownBy(() -> endSessionsOf.end(Ids.next(), "x", People.IRENE))
                        .isInstanceOf(NotFound.class));
    }

    private List<OpenSession> sessionsOf(UUID account) {
        List<OpenSession> found = new ArrayList<>();
        as(People.IRENE, () -> found.addAll(queries.of(account, "", People.IRENE)));
        return found;
    }

    private static void as(Viewer viewer, Runnable work) {
        SecurityContextHolder.getContext().setAuthentication(new SignedIn(viewer));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Cookie signIn(String email, String device) throws Exception {
        MockHttpServletResponse response = mvc.perform(post("/accedi")
                        .header("User-Agent", device)
                        .param("email", email)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(response.getCookie("SID"));
    }

    private Document security(Cookie session) throws Exception {
        MockHttpServletResponse response = mvc.perform(get("/account/sicurezza").cookie(session))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private int status(Cookie session) throws Exception {
        return mvc.perform(get("/account").cookie(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private int act(Cookie session, String path) throws Exception {
        return mvc.perform(post(path).cookie(session).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
