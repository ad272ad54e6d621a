package it.cooperazionedigitale.transformers.usecase;

import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.transformers.TransformerState;
import it.cooperazionedigitale.transformers.domain.Transformers;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where accreditations stand, for the firm itself and for its hub. */
@Service
@Transactional(readOnly = true)
public class AccreditationQueries {

    private static final int MOST = 200;

    /**
     * One firm in its hub's list.
     *
     * @param organisationId the firm
     * @param name its name
     * @param comuneLabel its seat
     * @param state where it stands
     * @param movedAt since when
     */
    public record HubRow(
            UUID organisationId, String name, String comuneLabel, TransformerState state, Instant movedAt) {}

    private final Transformers transformers;
    private final TransformerSheets sheets;

    AccreditationQueries(Transformers transformers, TransformerSheets sheets) {
        this.transformers = transformers;
        this.sheets = sheets;
    }

    /** The accreditation of the firm the viewer acts for; empty before its first candidature. */
    @Unguarded("asks only for the firm the viewer acts for")
    public Optional<TransformerSheet> own(Viewer viewer) {
        return Optional.ofNullable(viewer.organisationId())
                .flatMap(transformers::findById)
                .map(sheets::of);
    }

    /**
     * Where a firm stands.
     *
     * @param slug its public address
     * @param movedAt since when
     * @param reason why, where it goes against the firm
     */
    public record Standing(
            TransformerState state,
            String slug,
            Instant movedAt,
            @Nullable String reason) {}

    /** Where the firm stands that the viewer acts for, since when and why; empty before its first candidature. */
    @Unguarded("asks only for the firm the viewer acts for")
    public Optional<Standing> standing(Viewer viewer) {
        return Optional.ofNullable(viewer.organisationId())
                .flatMap(transformers::standingOf)
                .map(firm -> new Standing(firm.state(), firm.slug(), firm.movedAt(), firm.reason()));
    }

    /** Where the firm stands that the viewer acts for; empty before its first candidature. */
    @Unguarded("asks only for the firm the viewer acts for")
    public Optional<TransformerState> ownState(Viewer viewer) {
        return Optional.ofNullable(viewer.organisationId()).flatMap(transformers::stateOf);
    }

    /** The firms of the manager's hub, last moved first. */
    @PreAuthorize("#viewer.has('HUB_MANAGER')")
    public List<HubRow> ofHub(Viewer viewer) {
        return sheets.rows(transformers.findByHubIdOrderByMovedAtDesc(viewer.hubId(), Limit.of(MOST)));
    }

    /** A firm of the manager's hub. */
    @PreAuthorize("#viewer.has('HUB_MANAGER')")
    public TransformerSheet inHub(UUID organisation, Viewer viewer) {
        return transformers
                .findByOrganisationIdAndHubId(organisation, viewer.hubId())
                .map(sheets::of)
                .orElseThrow(NotFound::new);
    }

    /** How many firms of the manager's hub stand where. */
    @PreAuthorize("#viewer.has('HUB_MANAGER')")
    public Map<TransformerState, Long> countsInHub(Viewer viewer) {
        Map<TransformerState, Long> counts = new EnumMap<>(TransformerState.class);
        transformers.countsInHub(viewer.hubId()).forEach(count -> counts.put(count.state(), count.firms()));
        return counts;
    }
}
