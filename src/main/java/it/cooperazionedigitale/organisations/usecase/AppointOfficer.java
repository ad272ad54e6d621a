package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.domain.Hubs;
import it.cooperazionedigitale.organisations.domain.Officer;
import it.cooperazionedigitale.organisations.domain.Officers;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator says for which hub and regions an officer works; the role itself is granted to the account. */
@Service
public class AppointOfficer {

    private final Officers officers;
    private final Hubs hubs;
    private final AccountDirectory accounts;
    private final OpenSessions sessions;
    private final AuditTrail audit;

    AppointOfficer(Officers officers, Hubs hubs, AccountDirectory accounts, OpenSessions sessions, AuditTrail audit) {
        this.officers = officers;
        this.hubs = hubs;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Appoints a HUB_MANAGER (no regions: the whole hub) or a NODE_OFFICER (at least one region). */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void appoint(UUID account, UUID hub, Role post, Set<String> regions, Viewer viewer) {
        accounts.find(account).orElseThrow(NotFound::new);
        hubs.findById(hub).orElseThrow(NotFound::new);
        Officer officer = officers.findById(account).orElse(null);
        Office before = officer == null ? Office.NONE : Office.of(officer);
        if (officer == null) {
            officer = Officer.of(account, hub, post, regions);
        } else if (!officer.moveTo(hub, post, regions)) {
            return;
        }
        officers.save(officer);
        sessions.refresh(account);
        audit.record(
                viewer,
                "officer.appointed",
                "account",
                account,
                null,
                Changes.between(before, Office.of(officer), Set.of("hub", "post", "regions")));
    }

    /** An office as the trail tells it. */
    private record Office(@Nullable UUID hub, @Nullable Role post, Set<String> regions) {

        static final Office NONE = new Office(null, null, Set.of());

        static Office of(Officer officer) {
            return new Office(officer.hubId(), officer.post(), Set.copyOf(officer.regions()));
        }
    }
}
