package it.cooperazionedigitale.calls.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
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

    int countByCallIdAndState(UUID callId, ExtensionState state);

    /** What was extended since an instant, the newest first. */
    @Query("""
            select new it.cooperazionedigitale.calls.domain.Extended(c.slug, c.title, p.previousClosesAt, p.closesAt, p.decidedAt)
            from ExtensionProposal p join Call c on c.id = p.callId
            where p.state = it.cooperazionedigitale.calls.domain.ExtensionState.APPROVED and p.decidedAt > :since
            order by p.decidedAt desc""")
    List<Extended> since(Instant since);

    @Query(WaitingExtension.SELECT + " and c.id = :call")
    Optional<WaitingExtension> waitingFor(UUID call);

    /** All that somebody else than this person proposed, the oldest first. */
    @Query(WaitingExtension.SELECT + " and p.proposedBy <> :person order by p.proposedAt")
    List<WaitingExtension> waiting(UUID person);
}
