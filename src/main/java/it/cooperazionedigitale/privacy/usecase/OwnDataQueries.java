package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.accounts.AccountEnding;
import it.cooperazionedigitale.privacy.domain.ErasureRequest;
import it.cooperazionedigitale.privacy.domain.ErasureRequests;
import it.cooperazionedigitale.privacy.domain.ErasureState;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.shared.personal.Kept;
import it.cooperazionedigitale.shared.personal.Obstacle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a person may do about their data. */
@Service
@Transactional(readOnly = true)
public class OwnDataQueries {

    private final ErasureRequests requests;
    private final Desk desk;
    private final AccountEnding accounts;

    OwnDataQueries(ErasureRequests requests, Desk desk, AccountEnding accounts) {
        this.requests = requests;
        this.desk = desk;
        this.accounts = accounts;
    }

    /** A request of the person, in the state it is in. */
    public record Standing(
            ErasureState state,
            Instant askedAt,
            Instant executeAt,
            Instant dueAt,
            @Nullable String reason) {}

    /** The newest request, if the person ever made one. */
    @PreAuthorize("#viewer.signedIn()")
    public Optional<Standing> newest(Viewer viewer) {
        return requests.findFirstByAccountIdOrderByAskedAtDesc(viewer.id()).map(OwnDataQueries::standing);
    }

    /**
     * What an erasure would mean for the person.
     *
     * @param obstacles what has to be done first
     * @param kept what stays
     */
    public record Prospect(List<Obstacle> obstacles, List<Kept> kept) {}

    /** What an erasure would mean. */
    @PreAuthorize("#viewer.signedIn()")
    public Prospect prospect(Viewer viewer) {
        return new Prospect(
                desk.obstacles(viewer.id()),
                accounts.person(viewer.id()).map(desk::kept).orElse(List.of()));
    }

    private static Standing standing(ErasureRequest request) {
        return new Standing(request.state(), request.askedAt(), request.executeAt(), request.dueAt(), request.reason());
    }
}
