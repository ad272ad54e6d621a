package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.applications.domain.Handover;
import it.cooperazionedigitale.applications.domain.HandoverItem;
import it.cooperazionedigitale.applications.domain.Handovers;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What handing over would do, and what it did. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#viewer.has('STAFF')")
public class HandoverQueries {

    private final Handovers handovers;
    private final HandoverLines lines;
    private final Colleagues colleagues;
    private final AccountDirectory accounts;
    private final Clock clock;

    HandoverQueries(
            Handovers handovers, HandoverLines lines, Colleagues colleagues, AccountDirectory accounts, Clock clock) {
        this.handovers = handovers;
        this.lines = lines;
        this.colleagues = colleagues;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param to whom they were given to; null for nobody
     * @param lines each application, with who looked after it before
     * @param names of everybody in it, by account
     * @param undone whether it was undone
     * @param undoableUntil until when it may be undone; null when it may not be any more
     */
    public record Done(
            @Nullable UUID to,
            List<HandoverLine> lines,
            Map<UUID, String> names,
            boolean undone,
            @Nullable Instant undoableUntil) {}

    /**
     * What would be done.
     *
     * @param lines each application, with who looks after it now
     * @param names of everybody in it, by account
     */
    public record Preview(List<HandoverLine> lines, Map<UUID, String> names) {}

    /** Everybody applications may be given to, by account. */
    public Map<UUID, String> people(Viewer viewer) {
        return colleagues.all();
    }

    /** What giving these to somebody, or to nobody, would do. */
    public Preview preview(Collection<UUID> ids, @Nullable UUID to, Viewer viewer) {
        List<HandoverLine> found = lines.of(ids, to == null ? null : colleagues.one(to), viewer);
        return new Preview(found, names(found, to));
    }

    /** What one's own act did. */
    public Done done(UUID id, Viewer viewer) {
        Handover handover =
                handovers.findById(id).filter(one -> one.isBy(viewer.id())).orElseThrow(NotFound::new);
        Map<UUID, HandoverItem> items =
                handover.items().stream().collect(Collectors.toMap(HandoverItem::applicationId, Function.identity()));
        List<HandoverLine> found = lines.of(items.keySet(), null, viewer).stream()
                .map(line -> line(line, items.get(line.id())))
                .toList();
        boolean late = clock.instant().isAfter(handover.undoableUntil());
        return new Done(
                handover.toId(),
                found,
                names(found, handover.toId()),
                handover.undone(),
                handover.undone() || late || handover.given().isEmpty() ? null : handover.undoableUntil());
    }

    private static HandoverLine line(HandoverLine line, HandoverItem item) {
        return new HandoverLine(line.id(), line.protocol(), line.body(), item.beforeId(), item.outcome());
    }

    private Map<UUID, String> names(List<HandoverLine> found, @Nullable UUID to) {
        List<UUID> ids = Stream.concat(found.stream().map(HandoverLine::caseworker), Stream.ofNullable(to))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return accounts.names(ids);
    }
}
