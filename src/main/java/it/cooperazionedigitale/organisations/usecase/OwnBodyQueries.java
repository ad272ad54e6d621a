package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.Hub;
import it.cooperazionedigitale.organisations.domain.Hubs;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.organisations.domain.Seats;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may read of the bodies they belong to. */
@Service
@Transactional(readOnly = true)
@Unguarded("asks only for the bodies the viewer belongs to")
public class OwnBodyQueries {

    private static final int MONTHS_VALID = 12;

    private final Memberships memberships;
    private final Organisations organisations;
    private final Hubs hubs;
    private final ReferenceData reference;
    private final Clock clock;

    OwnBodyQueries(
            Memberships memberships, Organisations organisations, Hubs hubs, ReferenceData reference, Clock clock) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.hubs = hubs;
        this.reference = reference;
        this.clock = clock;
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
        Seats seats = body.seats();
        Set<String> codes = new HashSet<>(seats.others());
        codes.add(body.comuneCode());
        if (seats.registered() != null) {
            codes.add(seats.registered());
        }
        Map<String, Comune> comuni = reference.comuni(codes);
        UUID kept = body.mergedInto();
        return new OrganisationSheet(
                body.id(),
                body.kind(),
                body.taxCode(),
                hubs.findById(body.hubId()).map(Hub::name).orElse(""),
                body.federation(),
                body.profile(),
                body.registers(),
                seats,
                Objects.requireNonNull(comuni.get(body.comuneCode())),
                seats.registered() == null ? null : comuni.get(seats.registered()),
                seats.others().stream()
                        .map(comuni::get)
                        .sorted(Comparator.comparing(Comune::name))
                        .toList(),
                body.numbers(),
                body.features(),
                body.updatedAt(),
                body.confirmedAt(),
                stale(body.confirmedAt()),
                kept == null
                        ? null
                        : organisations.findById(kept).map(Organisation::name).orElse(null));
    }

    /**
     * What the people of a body have to look after.
     *
     * @param stale whether nobody confirmed its data for twelve months
     * @param asking how many people ask to be let in
     */
    public record Care(boolean stale, int asking) {}

    /** What there is to look after for the body the viewer acts for. */
    public Care care(Viewer viewer) {
        return Optional.ofNullable(viewer.organisationId())
                .flatMap(organisations::attention)
                .map(body -> new Care(stale(body.confirmedAt()), Math.toIntExact(body.asking())))
                .orElse(new Care(false, 0));
    }

    private boolean stale(Instant confirmed) {
        return confirmed.isBefore(clock.instant()
                .atZone(ItalianFormats.ROME)
                .minusMonths(MONTHS_VALID)
                .toInstant());
    }
}
