package it.cooperazionedigitale.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.accounts.session.Proof;
import it.cooperazionedigitale.accounts.session.Proofs;
import it.cooperazionedigitale.accounts.session.SessionKey;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.accounts.usecase.CreateFirstAdministrator;
import it.cooperazionedigitale.accounts.usecase.GrantRole;
import it.cooperazionedigitale.accounts.usecase.RoleProposalQueries;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** People with accounts of their own, who sign in with a real session. */
public record Colleagues(ApplicationContext context) {

    public static final String PASSWORD = "una frase lunga e facile";

    /** A person who has an account and no role. */
    public Viewer somebody(String name) {
        String email =
                name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".") + "-" + Ids.next() + "@example.org";
        UUID account = context.getBean(AccountRegistration.class).register(email, name, PASSWORD);
        return viewer(account);
    }

    /** A person who administers the portal. */
    public Viewer administrator(String name) {
        Viewer person = somebody(name);
        context.getBean(CreateFirstAdministrator.class).create(person.email(), name, "Per la prova.");
        return viewer(person.id());
    }

    /** A person with a role: given by an administrator, or simply held where it takes two. */
    public Viewer withRole(String name, Role role, Viewer administrator) {
        Viewer person = somebody(name);
        if (RoleProposalQueries.decides(role)) {
            GivenRoles.give(context.getBean(JdbcClient.class), context.getBean(OpenSessions.class), person.id(), role);
        } else {
            as(
                    administrator,
                    () -> context.getBean(GrantRole.class).grant(person.id(), role, "Per la prova.", administrator));
        }
        return viewer(person.id());
    }

    /** The person as the portal sees them now. */
    public Viewer viewer(UUID account) {
        return context.getBean(ViewerAssembly.class).viewer(account, null).orElseThrow();
    }

    /** Does the work as this person. */
    public void as(Viewer viewer, Runnable work) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(viewer)));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Signs in, and gives the cookie of the session. */
    public Cookie signIn(Viewer person) throws Exception {
        MockHttpServletResponse response = context.getBean(MockMvc.class)
                .perform(post("/accedi")
                        .param("email", person.email())
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(302);
        SecurityContextHolder.clearContext();
        Cookie session = Objects.requireNonNull(response.getCookie("SID"));
        prove(person, session);
        return session;
    }

    /** As if the person had shown a second factor too: what is tested here comes after it. */
    private void prove(Viewer person, Cookie session) {
        Instant now = Clock.systemUTC().instant();
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("""
                insert into accounts.second_factor (account_id, kind, secret, added_at) values (?, 'APP', '\\x00', now())
                on conflict do nothing""").param(person.id()).update();
        Proofs proofs =
                Proofs.none().with(Proof.PASSWORD, now).with(Proof.APP, now).whenHolding(Proofs.Held.MORE);
        jdbc.sql("update accounts.session set proofs = ?::jsonb where id_hash = ?")
                .params(context.getBean(JsonMapper.class).writeValueAsString(proofs), SessionKey.of(session.getValue()))
                .update();
    }
}
