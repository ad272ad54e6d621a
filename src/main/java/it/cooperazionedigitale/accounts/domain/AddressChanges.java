package it.cooperazionedigitale.accounts.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All wishes to move to another address. */
public interface AddressChanges extends Repository<AddressChange, UUID> {

    AddressChange saveAndFlush(AddressChange change);

    @Query("select c from AddressChange c where c.oldSecretHash = :hash or c.newSecretHash = :hash")
    Optional<AddressChange> bySecret(String hash);

    /** The same, held until the end of the transaction: two answers at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from AddressChange c where c.oldSecretHash = :hash or c.newSecretHash = :hash")
    Optional<AddressChange> holdBySecret(String hash);

    @Query("select c from AddressChange c where c.accountId = :account and c.endedAt is null")
    Optional<AddressChange> openOf(UUID account);

    /** The addresses the account was reached at before. */
    @Query(
            "select distinct c.oldEmail from AddressChange c where c.accountId = :account and c.outcome = DONE order by c.oldEmail")
    List<String> formerOf(UUID account);
}
