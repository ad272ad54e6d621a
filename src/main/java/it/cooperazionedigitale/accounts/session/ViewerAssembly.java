package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.ActingFor;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together who is acting from account, membership and hub, as they are now. */
@Component
public class ViewerAssembly {

    private final Accounts accounts;
    private final ActingFor actingFor;
    private final OpenSessions sessions;

    ViewerAssembly(Accounts accounts, ActingFor actingFor, OpenSessions sessions) {
        this.accounts = accounts;
        this.actingFor = actingFor;
        this.sessions = sessions;
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
