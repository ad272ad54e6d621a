package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.ActingFor;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together who is acting from account, membership and hub, as they are now. */
@Component
public class ViewerAssembly {

    private final Accounts accounts;
    private final ActingFor actingFor;
    private final OpenSessions sessions;
    private final SecondFactorPolicy policy;
    private final JdbcClient jdbc;
    private final Clock realTime = Clock.systemUTC();

    ViewerAssembly(
            Accounts accounts, ActingFor actingFor, OpenSessions sessions, SecondFactorPolicy policy, JdbcClient jdbc) {
        this.accounts = accounts;
        this.actingFor = actingFor;
        this.sessions = sessions;
        this.policy = policy;
        this.jdbc = jdbc;
    }

    /** The person of an account who has just given one proof; empty when the person may not enter. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> signIn(UUID accountId, Proof proof) {
        Proofs proofs = Proofs.none().with(proof, realTime.instant()).whenHolding(held(accountId));
        return viewer(accountId, null).map(viewer -> signedIn(viewer, proofs));
    }

    /** The same person after one more proof. */
    @Transactional(readOnly = true)
    public SignedIn proved(SignedIn before, Proof proof) {
        UUID account = before.person().id();
        return signedIn(
                before.person(), before.proofs().with(proof, realTime.instant()).whenHolding(held(account)));
    }

    /** A viewer with what was proved: whether that is enough follows from the roles. */
    SignedIn signedIn(Viewer viewer, Proofs proofs) {
        return new SignedIn(viewer, proofs, policy.obliges(viewer));
    }

    /** Whether a mail alone may link an outside identity to the account: not where more than a password guards it. */
    @Transactional(readOnly = true)
    public boolean mayLinkByMail(UUID account) {
        return viewer(account, null).filter(policy::allowsMail).isPresent() && held(account) == Proofs.Held.NOTHING;
    }

    /** What the person has as second factor. */
    Proofs.Held held(UUID account) {
        String held =
                jdbc.sql("""
                select case
                  when exists (select 1 from accounts.passkey where account_id = :account)
                    or exists (select 1 from accounts.second_factor where account_id = :account and kind = 'APP') then 'MORE'
                  when exists (select 1 from accounts.second_factor where account_id = :account) then 'MAIL'
                  else 'NOTHING' end""").param("account", account).query(String.class).single();
        return Proofs.Held.valueOf(held);
    }

    /** The viewer of an account, acting for the chosen body where possible; empty when the person may not enter. */
    @Transactional(readOnly = true)
    public Optional<Viewer> viewer(UUID accountId, @Nullable UUID chosenBody) {
        return accounts.findById(accountId).filter(Account::mayEnter).map(account -> assemble(account, chosenBody));
    }

    private Viewer assemble(Account account, @Nullable UUID chosenBody) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles());
        List<ActingFor.Body> bodies = actingFor.bodies(account.id());
        UUID chosen = chosenBody == null && bodies.size() > 1
                ? sessions.lastChosen(account.id()).orElse(null)
                : chosenBody;
        ActingFor.Body body = ActingFor.one(bodies, chosen).orElse(null);
        if (body != null) {
            roles.add(body.role());
        }
        ActingFor.Scope scope = actingFor.scope(account.id());
        return new Viewer(
                account.id(),
                account.name(),
                account.email(),
                Set.copyOf(roles),
                body == null ? null : body.organisationId(),
                body == null ? null : body.organisationName(),
                body == null ? null : body.teamRole(),
                scope.hubId(),
                Set.copyOf(scope.regions()),
                bodies.stream()
                        .map(one -> new Viewer.Body(one.organisationId(), one.organisationName()))
                        .toList());
    }
}
