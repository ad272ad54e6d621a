package it.cooperazionedigitale.transformers.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.transformers.domain.Profile;
import it.cooperazionedigitale.transformers.domain.Transformer;
import it.cooperazionedigitale.transformers.domain.Transformers;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the firm's team changes what the directory says of it. */
@Service
public class UpdateProfile {

    private final Transformers transformers;
    private final AuditTrail audit;

    UpdateProfile(Transformers transformers, AuditTrail audit) {
        this.transformers = transformers;
        this.audit = audit;
    }

    /** Keeps the new profile; saving the same changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'EDITOR')")
    public void update(UUID organisation, Profile profile, Viewer viewer) {
        Transformer transformer = transformers.findById(organisation).orElseThrow(NotFound::new);
        if (!profile.equals(transformer.profile())) {
            Profile before = transformer.profile();
            transformer.describe(profile);
            transformers.save(transformer);
            audit.record(
                    viewer,
                    "transformer.profileUpdated",
                    "transformer",
                    organisation,
                    null,
                    Changes.between(before, profile, Set.of("years", "services", "regions")));
        }
    }
}
