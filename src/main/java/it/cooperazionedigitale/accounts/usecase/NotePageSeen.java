package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Seeing;
import it.cooperazionedigitale.accounts.domain.Seeings;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each page an administrator sees as another person is written down with both, before it is shown. */
@Service
public class NotePageSeen {

    private final Seeings seeings;
    private final ViewerAssembly assembly;
    private final AuditTrail audit;
    private final Clock clock;

    NotePageSeen(Seeings seeings, ViewerAssembly assembly, AuditTrail audit, Clock clock) {
        this.seeings = seeings;
        this.assembly = assembly;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose eyes the administrator has, and until when. */
    public record Eyes(Viewer person, Instant until) {}

    /**
     * Writes the page down and lends the person's eyes, as the person's rights are now; empty when the time is over, the person
     * may not enter any more or has become an administrator.
     */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public Optional<Eyes> note(UUID seeingId, String page, Viewer viewer) {
        Seeing seeing = seeings.findByIdAndAdministratorId(seeingId, viewer.id())
                .filter(found -> found.runs(clock.instant()))
                .orElse(null);
        if (seeing == null) {
            return Optional.empty();
        }
        Optional<Viewer> person = assembly.viewer(seeing.seenId(), null).filter(seen -> !seen.has(Role.ADMIN));
        person.ifPresent(seen -> audit.record(
                viewer,
                "seeing.pageSeen",
                "seeing",
                seeingId,
                null,
                Map.of("page", page, "person", seen.id(), "name", seen.name())));
        return person.map(seen -> new Eyes(seen, seeing.until()));
    }
}
