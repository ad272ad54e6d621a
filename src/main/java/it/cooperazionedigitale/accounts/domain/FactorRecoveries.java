package it.cooperazionedigitale.accounts.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All ways back of people who lost their second factors. Those that change one hold its row, so that one answer counts. */
public interface FactorRecoveries extends Repository<FactorRecovery, UUID> {

    FactorRecovery saveAndFlush(FactorRecovery recovery);

    @Query("select r from FactorRecovery r where r.accountId = :account and r.endedAt is null")
    Optional<FactorRecovery> waitingOf(UUID account);

    @Query("select r from FactorRecovery r where r.stopHash = :hash")
    Optional<FactorRecovery> byStop(String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from FactorRecovery r where r.accountId = :account and r.endedAt is null")
    Optional<FactorRecovery> holdWaitingOf(UUID account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from FactorRecovery r where r.stopHash = :hash")
    Optional<FactorRecovery> holdByStop(String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from FactorRecovery r where r.id = :id")
    Optional<FactorRecovery> hold(UUID id);

    /** Those whose wait is over. */
    @Query("select r.id from FactorRecovery r where r.endedAt is null and r.dueAt <= :now order by r.dueAt, r.id")
    List<UUID> due(Instant now);
}
