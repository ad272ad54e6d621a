package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Handover;
import it.cooperazionedigitale.applications.domain.HandoverOutcome;
import it.cooperazionedigitale.applications.domain.Handovers;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff give applications to somebody who looks after them from now on, or to nobody, all in one act. */
@Service
public class HandOverApplications {

    /** Most at once. */
    public static final int MOST = Handover.MOST;

    private final Handovers handovers;
    private final HandoverLines lines;
    private final Colleagues colleagues;
    private final Casework casework;
    private final Clock clock;

    HandOverApplications(
            Handovers handovers, HandoverLines lines, Colleagues colleagues, Casework casework, Clock clock) {
        this.handovers = handovers;
        this.lines = lines;
        this.colleagues = colleagues;
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * Hands them over; the same act a second time changes nothing, and what somebody else handed over since the preview stays.
     *
     * @param act the id the act was given with its preview
     * @param to who is to look after them; null for nobody
     * @param previewed who looked after each of them then; null for nobody
     */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void handOver(UUID act, @Nullable UUID to, Map<UUID, @Nullable UUID> previewed, Viewer viewer) {
        handovers.queue();
        Optional<Handover> before = handovers.findById(act);
        if (before.isPresent()) {
            before.filter(one -> one.isBy(viewer.id())).orElseThrow(NotFound::new);
            return;
        }
        if (previewed.isEmpty() || previewed.size() > MOST) {
            throw new Refusal("applications.refusal.handoverCount", MOST);
        }
        List<HandoverLine> found = lines.of(previewed.keySet(), to == null ? null : colleagues.one(to), viewer);
        if (found.isEmpty()) {
            throw new NotFound();
        }
        Handover handover = Handover.of(act, viewer.id(), to, clock.instant());
        found.forEach(line -> handover.add(line.id(), line.caseworker(), outcome(line, previewed.get(line.id()))));
        handovers.save(handover);
        casework.pass(handover.given(), "applications.handedOver", act, viewer);
    }

    private static HandoverOutcome outcome(HandoverLine line, @Nullable UUID previewed) {
        boolean moved = !Objects.equals(previewed, line.caseworker());
        return moved && line.outcome() == HandoverOutcome.GIVEN ? HandoverOutcome.MOVED : line.outcome();
    }
}
