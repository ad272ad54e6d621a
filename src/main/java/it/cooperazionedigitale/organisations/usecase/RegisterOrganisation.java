package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.domain.Membership;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody new to the portal makes an account and brings a body into the programme: both or neither. */
@Service
public class RegisterOrganisation {

    /**
     * What came into being.
     *
     * @param accountId the person's account
     * @param organisationId the body, with the person as its OWNER
     */
    public record Registered(UUID accountId, UUID organisationId) {}

    private final AccountRegistration accounts;
    private final BodyEntry entry;
    private final Memberships memberships;
    private final AuditTrail audit;
    private final Clock clock;

    RegisterOrganisation(
            AccountRegistration accounts, BodyEntry entry, Memberships memberships, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.entry = entry;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    /** Registers person and body; refused when the address or one of the body's numbers is already known. */
    @Transactional
    @Unguarded("anybody may register")
    public Registered register(NewPerson person, NewBody body, Viewer viewer) {
        Instant now = clock.instant();
        UUID account = accounts.register(person.email(), person.name(), person.password());
        Organisation made = entry.enter(body, viewer, now);
        memberships.save(Membership.of(made.id(), account, TeamRole.OWNER, now));
        audit.record(
                viewer,
                "organisation.registered",
                "organisation",
                made.id(),
                null,
                Map.of("kind", made.kind().name(), "hub", made.hubId(), "owner", account));
        return new Registered(account, made.id());
    }
}
