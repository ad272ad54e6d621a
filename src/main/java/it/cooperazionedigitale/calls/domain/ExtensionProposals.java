package it.cooperazionedigitale.calls.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All proposed extensions. */
public interface ExtensionProposals extends Repository<ExtensionProposal, UUID> {

    ExtensionProposal save(ExtensionProposal proposal);

    Optional<ExtensionProposal> findById(UUID id);

    /** The proposal with its row held: of two decisions at once the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ExtensionProposal p where p.id = :id")
    Optional<ExtensionProposal> hold(UUID id);

    Optional<ExtensionProposal> findByCallIdAndState(UUID callId, ExtensionState state);

    @Query(WaitingExtension.SELECT + " and c.id = :call")
    Optional<WaitingExtension> waitingFor(UUID call);

    /** All that somebody else than this person proposed, the oldest first. */
    @Query(WaitingExtension.SELECT + " and p.proposedBy <> :person order by p.proposedAt")
    List<WaitingExtension> waiting(UUID person);
}
