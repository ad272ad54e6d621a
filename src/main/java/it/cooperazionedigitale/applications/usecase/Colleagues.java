package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.accounts.ActingFor;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The programme's people who may look after applications: the staff, and those who work for a hub. */
@Component
class Colleagues {

    static final Set<Role> WORKING = Set.of(Role.STAFF, Role.HUB_MANAGER, Role.NODE_OFFICER);

    private final AccountDirectory accounts;
    private final ActingFor offices;

    Colleagues(AccountDirectory accounts, ActingFor offices) {
        this.accounts = accounts;
        this.offices = offices;
    }

    /** All of them by account, in the order of their names. */
    Map<UUID, String> all() {
        return accounts.namesOfHolders(WORKING);
    }

    /** One of them, with the part of the programme that person sees. */
    Viewer one(UUID account) {
        AccountSummary person = accounts.findActive(List.of(account)).stream()
                .filter(one -> one.roles().stream().anyMatch(WORKING::contains))
                .findFirst()
                .orElseThrow(() -> new Refusal("applications.refusal.caseworker"));
        ActingFor.Scope office = offices.scope(account);
        return new Viewer(
                person.id(),
                person.name(),
                person.email(),
                person.roles(),
                null,
                null,
                null,
                office.hubId(),
                Set.copyOf(office.regions()));
    }
}
