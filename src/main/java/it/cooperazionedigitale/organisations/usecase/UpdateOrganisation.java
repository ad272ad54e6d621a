package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.domain.AlboNumber;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.organisations.domain.Pec;
import it.cooperazionedigitale.organisations.domain.Place;
import it.cooperazionedigitale.organisations.domain.Portrait;
import it.cooperazionedigitale.organisations.domain.Takings;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.VatNumber;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the team keeps what the body tells of itself up to date. */
@Service
public class UpdateOrganisation {

    /**
     * What the body tells of itself.
     *
     * @param name its name
     * @param legalForm Istat code of its legal form
     * @param vatNumber its partita IVA, if it has one
     * @param comuneCode Istat code of the comune of its operating seat
     * @param albo its number in the register of cooperatives
     * @param atecoCode its main activity
     * @param pec its certified mail
     * @param counts its people as counts
     * @param traits what it declares of itself
     */
    public record Details(
            String name,
            @Nullable String legalForm,
            @Nullable VatNumber vatNumber,
            String comuneCode,
            @Nullable AlboNumber albo,
            @Nullable String atecoCode,
            @Nullable Pec pec,
            HeadCounts counts,
            Set<BodyTrait> traits) {}

    private final Organisations organisations;
    private final ReferenceData reference;
    private final AuditTrail audit;
    private final Clock clock;

    UpdateOrganisation(Organisations organisations, ReferenceData reference, AuditTrail audit, Clock clock) {
        this.organisations = organisations;
        this.reference = reference;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the details; refused when another body has the partita IVA or the counts contradict each other. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#id, 'EDITOR')")
    public void update(UUID id, Details details, Viewer viewer) {
        Organisation organisation = organisations.findById(id).orElseThrow(NotFound::new);
        VatNumber vat = details.vatNumber();
        if (vat != null && organisations.existsByVatNumberAndIdNot(vat.digits(), id)) {
            throw new Refusal(Takings.TAKEN);
        }
        organisation.describe(portrait(details), clock.instant());
        try {
            organisations.saveAndFlush(organisation);
        } catch (DataIntegrityViolationException violation) {
            throw Takings.refusal(violation);
        }
        audit.record(viewer, "organisation.updated", "organisation", id, null, Map.of());
    }

    private Portrait portrait(Details details) {
        Comune comune = reference.comune(details.comuneCode()).orElseThrow(NotFound::new);
        return new Portrait(
                details.name(),
                details.legalForm(),
                details.vatNumber(),
                new Place(comune.code(), comune.regionCode()),
                details.albo(),
                details.atecoCode(),
                details.pec(),
                details.counts(),
                details.traits());
    }
}
