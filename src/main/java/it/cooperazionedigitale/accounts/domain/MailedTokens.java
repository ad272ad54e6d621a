package it.cooperazionedigitale.accounts.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All links sent by mail. */
public interface MailedTokens extends Repository<MailedToken, UUID> {

    MailedToken save(MailedToken token);

    Optional<MailedToken> findBySecretHashAndPurpose(String secretHash, MailedToken.Purpose purpose);

    @Modifying(flushAutomatically = true)
    @Query("update MailedToken t set t.usedAt = :now where t.accountId = :account and t.usedAt is null")
    int spendAll(UUID account, Instant now);
}
