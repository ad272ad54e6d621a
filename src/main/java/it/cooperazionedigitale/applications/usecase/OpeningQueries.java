package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.EarlyOpening;
import it.cooperazionedigitale.applications.domain.EarlyOpenings;
import it.cooperazionedigitale.applications.domain.OpeningState;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The early openings of sealed applications, for those who propose, decide and read; by protocol, never by name. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#viewer.hasAny('STAFF', 'HUB_MANAGER', 'BOARD')")
public class OpeningQueries {

    private final OpeningGround ground;
    private final EarlyOpenings openings;
    private final SealedQueries sealed;
    private final CallDirectory calls;

    OpeningQueries(OpeningGround ground, EarlyOpenings openings, SealedQueries sealed, CallDirectory calls) {
        this.ground = ground;
        this.openings = openings;
        this.sealed = sealed;
        this.calls = calls;
    }

    /**
     * One opening.
     *
     * @param id the opening
     * @param protocol the application's number
     * @param reason why
     * @param state where it stands
     * @param own whether the viewer proposed it
     * @param proposedBy who did
     * @param proposedAt when
     * @param decidedBy who decided, once decided
     * @param decidedAt when
     * @param decisionReason why not
     * @param stands whether the version it is about is still what counts
     */
    public record Opening(
            UUID id,
            String protocol,
            String reason,
            OpeningState state,
            boolean own,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason,
            boolean stands) {

        static Opening of(EarlyOpening opening, Set<UUID> standing, Viewer viewer) {
            return new Opening(
                    opening.id(),
                    opening.protocol(),
                    opening.reason(),
                    opening.state(),
                    opening.isBy(viewer),
                    opening.proposedByName(),
                    opening.proposedAt(),
                    opening.decidedByName(),
                    opening.decidedAt(),
                    opening.decisionReason(),
                    standing.contains(opening.id()));
        }
    }

    /**
     * A call that seals, with its openings.
     *
     * @param call the call
     * @param competing the viewer's own body that competes in it, while it is sealed
     * @param openings the newest first
     */
    public record Openings(CallSummary call, @Nullable String competing, List<Opening> openings) {

        /** Whether one may propose and decide now. */
        public boolean open() {
            return call.sealed() && call.state() == CallState.OPEN;
        }
    }

    /**
     * A proposal that waits for a decision.
     *
     * @param call the call
     * @param protocol the application's number
     */
    public record Waiting(CallSummary call, String protocol) {}

    /** The openings of a call that seals, of a hub to its own people. */
    public Openings of(UUID callId, Viewer viewer) {
        CallSummary call = calls.find(callId)
                .filter(one -> one.rules().procedure().sealed() && one.state() != CallState.DRAFT)
                .orElseThrow(NotFound::new);
        List<EarlyOpening> all = openings.findByCallIdOrderByProposedAtDescIdDesc(callId);
        Set<UUID> watched =
                sealed.sentOnce(all.stream().map(EarlyOpening::applicationId).toList(), viewer);
        Set<UUID> standing = openings.standingIn(callId);
        return new Openings(
                call,
                call.sealed()
                        ? ground.competing(callId, viewer)
                                .map(Viewer.Body::name)
                                .orElse(null)
                        : null,
                all.stream()
                        .filter(opening -> watched.contains(opening.applicationId()))
                        .map(opening -> Opening.of(opening, standing, viewer))
                        .toList());
    }

    /** What waits for this member of the Comitato direttivo: all but the person's own and those of calls they compete in. */
    public List<Waiting> waitingFor(Viewer viewer) {
        Map<UUID, CallSummary> open = calls.sealed().stream()
                .filter(call -> call.state() == CallState.OPEN
                        && ground.competing(call.id(), viewer).isEmpty())
                .collect(Collectors.toMap(CallSummary::id, Function.identity()));
        return open.isEmpty()
                ? List.of()
                : openings.waitingIn(open.keySet()).stream()
                        .filter(opening -> !opening.isBy(viewer))
                        .map(opening -> new Waiting(open.get(opening.callId()), opening.protocol()))
                        .toList();
    }

    /** The number of the application a proposal is about, for whoever may decide it now. */
    @PreAuthorize("#viewer.has('BOARD')")
    public String toDecide(UUID callId, UUID openingId, Viewer viewer) {
        EarlyOpening opening = openings.findByIdAndCallId(openingId, callId).orElseThrow(NotFound::new);
        opening.requireDecidableBy(viewer);
        ground.findSealed(callId);
        ground.requireDecidable(opening, viewer);
        return opening.protocol();
    }
}
