package it.cooperazionedigitale.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody with an account of their own and one browser: signs in, opens pages, sends forms. */
public final class Signing {

    public static final String PASSWORD = "una frase lunga e facile";

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final String email;
    private final UUID account;
    private Cookie session;

    public Signing(MockMvc mvc, JdbcClient jdbc, AccountRegistration registration, Role... roles) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.email = "qualcuno-" + Ids.next() + "@example.org";
        this.account = registration.register(email, "Qualcuno Prova", PASSWORD);
        for (Role role : roles) {
            jdbc.sql("insert into accounts.account_role (account_id, role, granted_at) values (?, ?, now())")
                    .params(account, role.name())
                    .update();
        }
    }

    public UUID account() {
        return account;
    }

    public String email() {
        return email;
    }

    /** The cookie of the session. */
    public Cookie session() {
        return session;
    }

    /** Takes up a session of before. */
    public void session(Cookie other) {
        session = other;
    }

    /** Signs in by the password; gives the address that follows. */
    public String signIn() throws Exception {
        session = null;
        return send("/accedi", "email", email, "password", PASSWORD).getRedirectedUrl();
    }

    public MockHttpServletResponse open(String path) throws Exception {
        return kept(mvc.perform(session == null ? get(path) : get(path).cookie(session))
                .andReturn()
                .getResponse());
    }

    public Document page(String path) throws Exception {
        MockHttpServletResponse answer = open(path);
        assertThat(answer.getStatus())
                .as(path + " " + answer.getRedirectedUrl())
                .isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    public MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = post(path).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return kept(mvc.perform(session == null ? request : request.cookie(session))
                .andReturn()
                .getResponse());
    }

    private MockHttpServletResponse kept(MockHttpServletResponse answer) {
        if (answer.getCookie("SID") != null) {
            session = answer.getCookie("SID");
        }
        return answer;
    }

    /** All proofs of the open sessions were given that long ago. */
    public void letMinutesPass(int minutes) {
        jdbc.sql("""
                update accounts.session set proofs = jsonb_set(proofs, '{given}', (
                  select jsonb_object_agg(key, to_jsonb(to_char((value #>> '{}')::timestamptz - make_interval(mins => ?),
                    'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))) from jsonb_each(proofs -> 'given')))
                where account_id = ?""").params(minutes, account).update();
    }

    /** The last mail's text. */
    public String lastMail() {
        return jdbc.sql(
                        "select body || ' https://portale.example.org' || path from outbox.mail where recipient = ? order by id desc limit 1")
                .param(email)
                .query(String.class)
                .single();
    }
}
