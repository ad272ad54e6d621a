package it.cooperazionedigitale.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import it.cooperazionedigitale.GuardedTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.factor.AppCodes;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys, codes and sensitive acts in a real browser, with an authenticator that is a real one but for the finger. */
@GuardedTest
class SignInJourneyTests {

    private static final String PASSWORD = "una frase lunga e facile";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    private String email;

    @Test
    void annaAddsAPasskeyAndEntersWithItAlone() {
        UUID anna = person(Role.STAFF);
        try (Visitor visitor = new Visitor(home(), Visitor.PHONE, true)) {
            Finger finger = new Finger(visitor);
            signsIn(visitor);
            visitor.seesHeading("Scegli il secondo fattore");
            visitor.canReadItWithAnyHelp();
            visitor.follows("Aggiungi una passkey");
            visitor.canReadItWithAnyHelp();
            visitor.writes("Come la chiami", "Telefono di Anna");
            visitor.presses("Aggiungi una passkey");
            visitor.page().waitForURL("**/accedi/verifica");
            visitor.canReadItWithAnyHelp();
            visitor.page().getByText("Usa la passkey").click();
            visitor.page().waitForURL("**/account/sicurezza");
            visitor.sees("Passkey «Telefono di Anna»");
            visitor.sees("l’ultimo non si può togliere");
            visitor.canReadItWithAnyHelp();
            visitor.signsOut();

            visitor.opens("/accedi");
            visitor.page().getByText("Entra con la passkey").click();
            visitor.page().waitForURL("**/gestione");
            visitor.signsOut();

            finger.isNotTheirs();
            visitor.opens("/accedi");
            visitor.page().getByText("Entra con la passkey").click();
            assertThat(visitor.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                    .containsText("La passkey non ha funzionato");
        }
        assertThat(jdbc.sql("select label from accounts.passkey where account_id = ?")
                        .param(anna)
                        .query(String.class)
                        .list())
                .containsExactly("Telefono di Anna");
        assertThat(audit.of(anna)).anyMatch(line -> line.act().equals("account.passkeyAdded"));
        assertThat(jdbc.sql("select subject from outbox.mail where recipient = ?")
                        .param(email)
                        .query(String.class)
                        .list())
                .contains("Una nuova passkey per il tuo account");
    }

    @Test
    void ireneGrantsARoleAfterConfirmingWhoSheIsAndWhatSheTypedIsKept() {
        for (boolean script : List.of(true, false)) {
            UUID luca = person();
            UUID irene = person(Role.ADMIN);
            try (Visitor visitor = new Visitor(home(), Visitor.PHONE, script)) {
                byte[] secret = signsInWithApp(visitor);
                letMinutesPass(irene, 11);
                visitor.opens("/admin/utenti/" + luca + "/ruoli/assegnazione");
                visitor.answers("role", "EVALUATOR");
                visitor.writes("Perché", "Nominato dal Comitato l’8 gennaio");
                visitor.page().locator("main form button[type=submit]").first().press("Enter");
                visitor.page().waitForURL("**/conferma-identita");
                visitor.seesHeading("Conferma che sei tu");
                visitor.sees("che cosa può fare una persona");
                if (script) {
                    visitor.canReadItWithAnyHelp();
                }
                assertThat(roles(luca)).isEmpty();
                visitor.writes("Codice", AppCodes.code(secret, Instant.now().plusSeconds(30)));
                visitor.presses("Conferma e vai avanti");
                assertThat(roles(luca)).containsExactly("EVALUATOR");
                assertThat(visitor.path()).isEqualTo("/admin/utenti/" + luca);
                assertThat(audit.of(luca)).anyMatch(line -> "Nominato dal Comitato l’8 gennaio".equals(line.reason()));
            }
        }
    }

    @Test
    void ireneGivesUpAndIsBackWhereSheWas() {
        UUID luca = person();
        UUID irene = person(Role.ADMIN);
        try (Visitor visitor = new Visitor(home(), Visitor.PHONE, true)) {
            signsInWithApp(visitor);
            letMinutesPass(irene, 11);
            String page = "/admin/utenti/" + luca + "/ruoli/assegnazione";
            visitor.opens(page);
            visitor.answers("role", "STAFF");
            visitor.writes("Perché", "Prova");
            visitor.page().locator("main form button[type=submit]").first().press("Enter");
            visitor.page().waitForURL("**/conferma-identita");
            visitor.presses("Rinuncia e torna indietro");
            assertThat(visitor.path()).isEqualTo(page);
            assertThat(roles(luca)).isEmpty();
        }
    }

    private byte[] signsInWithApp(Visitor visitor) {
        signsIn(visitor);
        visitor.follows("Aggiungi l’app");
        byte[] secret = new Base32().decode(visitor.text("code.code").replace(" ", ""));
        visitor.writes("Codice di sei cifre", AppCodes.code(secret, Instant.now()));
        visitor.presses("Conferma");
        visitor.seesHeading("Conserva i codici di recupero");
        visitor.follows("Li ho conservati");
        return secret;
    }

    private void signsIn(Visitor visitor) {
        visitor.opens("/accedi");
        visitor.writes("Indirizzo e-mail", email);
        visitor.writes("Password", PASSWORD);
        visitor.presses("Entra");
    }

    private UUID person(Role... roles) {
        email = "qualcuno-" + Ids.next() + "@example.org";
        UUID account = registration.register(email, "Qualcuno Prova", PASSWORD);
        for (Role role : roles) {
            jdbc.sql("insert into accounts.account_role (account_id, role, granted_at) values (?, ?, now())")
                    .params(account, role.name())
                    .update();
        }
        return account;
    }

    private List<String> roles(UUID account) {
        return jdbc.sql("select role from accounts.account_role where account_id = ?")
                .param(account)
                .query(String.class)
                .list();
    }

    private void letMinutesPass(UUID account, int minutes) {
        jdbc.sql("""
                update accounts.session set proofs = jsonb_set(proofs, '{given}', (
                  select jsonb_object_agg(key, to_jsonb(to_char((value #>> '{}')::timestamptz - make_interval(mins => ?),
                    'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))) from jsonb_each(proofs -> 'given')))
                where account_id = ?""").params(minutes, account).update();
    }

    private String home() {
        return "http://localhost:" + port;
    }

    /** The browser's own authenticator, built into the device and always touched. */
    private static final class Finger {

        private final CDPSession device;
        private final String authenticator;

        Finger(Visitor visitor) {
            device = visitor.page().context().newCDPSession(visitor.page());
            device.send("WebAuthn.enable");
            JsonObject kind = new JsonObject();
            kind.addProperty("protocol", "ctap2");
            kind.addProperty("transport", "internal");
            kind.addProperty("hasResidentKey", true);
            kind.addProperty("hasUserVerification", true);
            kind.addProperty("isUserVerified", true);
            kind.addProperty("automaticPresenceSimulation", true);
            JsonObject options = new JsonObject();
            options.add("options", kind);
            authenticator = device.send("WebAuthn.addVirtualAuthenticator", options)
                    .get("authenticatorId")
                    .getAsString();
        }

        /** From now on the device does not recognise its user. */
        void isNotTheirs() {
            JsonObject verified = new JsonObject();
            verified.addProperty("authenticatorId", authenticator);
            verified.addProperty("isUserVerified", false);
            device.send("WebAuthn.setUserVerified", verified);
        }
    }
}
