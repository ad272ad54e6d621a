package it.cooperazionedigitale.accounts.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All proposals to take the factors off an account. */
public interface FactorResets extends Repository<FactorReset, UUID> {

    FactorReset saveAndFlush(FactorReset reset);

    @Query("select r from FactorReset r where r.accountId = :account and r.state = PROPOSED")
    Optional<FactorReset> proposedFor(UUID account);

    /** One proposal, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from FactorReset r where r.id = :id and r.accountId = :account")
    Optional<FactorReset> hold(UUID id, UUID account);
}
