package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.Hub;
import it.cooperazionedigitale.organisations.domain.Hubs;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may read of the bodies they belong to. */
@Service
@Transactional(readOnly = true)
@Unguarded("asks only for the bodies the viewer belongs to")
public class OwnBodyQueries {

    private final Memberships memberships;
    private final Organisations organisations;
    private final Hubs hubs;
    private final ReferenceData reference;

    OwnBodyQueries(Memberships memberships, Organisations organisations, Hubs hubs, ReferenceData reference) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.hubs = hubs;
        this.reference = reference;
    }

    /** The bodies in whose teams the viewer is, oldest membership first. */
    public List<OwnBody> bodies(Viewer viewer) {
        return memberships.seatsOf(viewer.id()).stream()
                .map(seat -> new OwnBody(
                        seat.organisationId(),
                        seat.name(),
                        seat.kind(),
                        seat.teamRole(),
                        seat.organisationId().equals(viewer.organisationId()),
                        seat.merged()))
                .toList();
    }

    /** The sheet of the body the viewer acts for; empty for one who acts for none. */
    public Optional<OrganisationSheet> sheet(Viewer viewer) {
        return Optional.ofNullable(viewer.organisationId())
                .flatMap(organisations::findById)
                .map(this::sheet);
    }

    private OrganisationSheet sheet(Organisation body) {
        return new OrganisationSheet(
                body.id(),
                body.name(),
                body.kind(),
                body.taxCode(),
                body.vatNumber(),
                hubs.findById(body.hubId()).map(Hub::name).orElse(""),
                body.federation(),
                body.legalForm(),
                reference.comune(body.comuneCode()).orElseThrow(),
                body.alboNumber(),
                body.atecoCode(),
                body.pec(),
                body.counts(),
                body.traits(),
                body.updatedAt());
    }
}
