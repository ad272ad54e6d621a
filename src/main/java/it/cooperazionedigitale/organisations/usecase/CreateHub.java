package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.domain.Hub;
import it.cooperazionedigitale.organisations.domain.Hubs;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator enters one of the programme's hubs. */
@Service
public class CreateHub {

    private final Hubs hubs;
    private final AuditTrail audit;

    CreateHub(Hubs hubs, AuditTrail audit) {
        this.hubs = hubs;
        this.audit = audit;
    }

    /** Makes the hub; a code that exists answers the hub that has it. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public UUID create(String code, String name, String federation, Viewer viewer) {
        Optional<Hub> known = hubs.findByCode(code);
        if (known.isPresent()) {
            return known.get().id();
        }
        Hub hub = hubs.save(Hub.of(code, name, federation));
        audit.record(viewer, "hub.created", "hub", hub.id(), null, Map.of("code", code));
        return hub.id();
    }
}
