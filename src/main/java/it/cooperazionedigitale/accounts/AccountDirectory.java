package it.cooperazionedigitale.accounts;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The questions other modules may ask about people. */
public interface AccountDirectory {

    /** The person of an account. */
    Optional<AccountSummary> find(UUID account);

    /** The person whose address it is, typed in any case; who has only claimed it is not found. */
    Optional<AccountSummary> findByEmail(String email);

    /** The persons of several accounts, by name. */
    List<AccountSummary> findAll(Collection<UUID> accounts);

    /** What several persons are called, by account, in the order of their names. */
    Map<UUID, String> names(Collection<UUID> accounts);

    /** What those are called who hold one of these roles and may sign in, by account, in the order of their names. */
    Map<UUID, String> namesOfHolders(Set<Role> roles);

    /** Those of these people who may sign in: neither blocked nor closed. */
    List<AccountSummary> findActive(Collection<UUID> accounts);

    /** All persons who hold a role, by name. */
    List<AccountSummary> withRole(Role role);

    /** Whether the person may sign in: neither blocked nor gone. */
    boolean mayEnter(UUID account);

    /** Whether the person has an account and still has to confirm its address. */
    boolean awaitsConfirmation(UUID account);

    /** Lets pass who has confirmed the own address; until then one may prepare drafts, no more. */
    default void insistOnAddress(Viewer viewer) {
        if (viewer.accountId() != null && awaitsConfirmation(viewer.accountId())) {
            throw new AddressUnconfirmed();
        }
    }
}
