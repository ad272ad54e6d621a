package it.cooperazionedigitale.transformers.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.transformers.TransformerState;
import it.cooperazionedigitale.transformers.domain.Evidence;
import it.cooperazionedigitale.transformers.domain.Profile;
import it.cooperazionedigitale.transformers.domain.Transformer;
import it.cooperazionedigitale.transformers.domain.Transformers;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The OWNER of a firm asks its hub for accreditation. */
@Service
public class ApplyForAccreditation {

    private final Transformers transformers;
    private final OrganisationDirectory organisations;
    private final AccountDirectory accounts;
    private final StepRecord record;
    private final Clock clock;

    ApplyForAccreditation(
            Transformers transformers,
            OrganisationDirectory organisations,
            AccountDirectory accounts,
            StepRecord record,
            Clock clock) {
        this.transformers = transformers;
        this.organisations = organisations;
        this.accounts = accounts;
        this.record = record;
        this.clock = clock;
    }

    /** Sends the candidature; sent again before the hub takes it up, it replaces the first. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'OWNER')")
    public void apply(UUID organisation, Profile profile, Evidence evidence, Viewer viewer) {
        accounts.insistOnAddress(viewer);
        OrganisationSummary firm = organisations
                .find(organisation)
                .filter(body -> body.kind() == OrganisationKind.TRANSFORMER)
                .orElseThrow(NotFound::new);
        Instant now = clock.instant();
        Transformer known = transformers.findById(organisation).orElse(null);
        if (known == null) {
            Transformer made = Transformer.apply(organisation, firm.hubId(), firm.name(), profile, evidence, now);
            if (transformers.existsBySlug(made.slug())) {
                made.distinguish();
            }
            record.step(transformers.save(made), null, "transformer.applied", now, viewer);
            return;
        }
        TransformerState from = known.state();
        boolean moved = known.applyAgain(profile, evidence, now);
        transformers.save(known);
        if (moved) {
            record.step(known, from, "transformer.applied", now, viewer);
        }
    }
}
