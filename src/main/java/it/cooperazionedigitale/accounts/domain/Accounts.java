package it.cooperazionedigitale.accounts.domain;

import it.cooperazionedigitale.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
public interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    List<Account> findByIdInOrderByName(Collection<UUID> ids);

    @Query("select a from Account a join a.roles r where r = :role order by a.name")
    List<Account> withRole(Role role);
}
