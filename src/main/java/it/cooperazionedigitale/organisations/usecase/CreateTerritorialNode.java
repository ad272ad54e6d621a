package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.domain.Hubs;
import it.cooperazionedigitale.organisations.domain.TerritorialNode;
import it.cooperazionedigitale.organisations.domain.TerritorialNodes;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator enters a hub's node on a territory. */
@Service
public class CreateTerritorialNode {

    private final Hubs hubs;
    private final TerritorialNodes nodes;
    private final AuditTrail audit;

    CreateTerritorialNode(Hubs hubs, TerritorialNodes nodes, AuditTrail audit) {
        this.hubs = hubs;
        this.nodes = nodes;
        this.audit = audit;
    }

    /** Makes the node for one or more regions; a name the hub already has answers that node. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public UUID create(UUID hub, String name, Set<String> regions, Viewer viewer) {
        hubs.findById(hub).orElseThrow(NotFound::new);
        Optional<TerritorialNode> known = nodes.findByHubIdAndName(hub, name);
        if (known.isPresent()) {
            return known.get().id();
        }
        TerritorialNode node = nodes.save(TerritorialNode.of(hub, name, regions));
        audit.record(
                viewer, "node.created", "node", node.id(), null, Map.of("hub", hub, "regions", new TreeSet<>(regions)));
        return node.id();
    }
}
