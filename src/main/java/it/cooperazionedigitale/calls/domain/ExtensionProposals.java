package it.cooperazionedigitale.calls.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All proposed extensions. */
public interface ExtensionProposals extends Repository<ExtensionProposal, UUID> {

    ExtensionProposal save(ExtensionProposal proposal);

    Optional<ExtensionProposal> findById(UUID id);

    Optional<ExtensionProposal> findByCallIdAndState(UUID callId, ExtensionState state);

    List<ExtensionProposal> findByCallIdOrderByProposedAt(UUID callId);

    List<ExtensionProposal> findByStateOrderByProposedAt(ExtensionState state);
}
