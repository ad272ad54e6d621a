package it.cooperazionedigitale.accounts.domain;

import it.cooperazionedigitale.shared.Role;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All proposals to give a role that decides. */
public interface RoleProposals extends Repository<RoleProposal, UUID> {

    RoleProposal saveAndFlush(RoleProposal proposal);

    @Query("select p from RoleProposal p where p.accountId = :account and p.role = :role and p.state = PROPOSED")
    Optional<RoleProposal> proposedFor(UUID account, Role role);

    /** One proposal, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from RoleProposal p where p.id = :id and p.accountId = :account")
    Optional<RoleProposal> hold(UUID id, UUID account);
}
