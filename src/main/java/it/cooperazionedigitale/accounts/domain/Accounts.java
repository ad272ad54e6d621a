package it.cooperazionedigitale.accounts.domain;

import it.cooperazionedigitale.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
public interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Account saveAndFlush(Account account);

    /** Whose address it is; who only claims it is not meant. */
    @Query("select a from Account a where a.email = :email and a.emailConfirmedAt is not null")
    Optional<Account> findByEmail(String email);

    /** The address of an account that has not confirmed it yet. */
    @Query("select a.email from Account a where a.id = :id and a.emailConfirmedAt is null")
    Optional<String> unconfirmedAddressOf(UUID id);

    /** Who claims the address and has not confirmed it, the newest first. */
    @Query("select a from Account a where a.email = :email and a.emailConfirmedAt is null order by a.registeredAt desc")
    List<Account> claiming(String email, Limit most);

    /** What they are called, and nothing else of them. */
    @Query(
            "select new it.cooperazionedigitale.accounts.domain.PersonName(a.id, a.name) from Account a where a.id in :ids"
                    + " order by a.name, a.id")
    List<PersonName> namesOf(Collection<UUID> ids);

    /** What those are called who hold one of these roles and may sign in. */
    @Query("select distinct new it.cooperazionedigitale.accounts.domain.PersonName(a.id, a.name)"
            + " from Account a join a.roles r where key(r) in :roles and a.state = ACTIVE order by a.name, a.id")
    List<PersonName> namesOfHolders(Collection<Role> roles);

    List<Account> findByIdInOrderByName(Collection<UUID> ids);

    /** Those who hold the role and may sign in. */
    @Query("select a from Account a join a.roles r where key(r) = :role and a.state = ACTIVE order by a.name")
    List<Account> withRole(Role role);

    /** Holds every administrator's role until the transaction ends: who changes one waits for who changes another. */
    @Query(
            nativeQuery = true,
            value = "select account_id from accounts.account_role where role = 'ADMIN' order by account_id for update")
    List<UUID> holdAdministrators();

    /** Until the transaction ends, others who ask for the same work wait. */
    @Query(nativeQuery = true, value = "select cast(pg_advisory_xact_lock(hashtext(:work)) as text)")
    String oneAtATime(String work);
}
