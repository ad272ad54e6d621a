package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.domain.BodyMerge;
import it.cooperazionedigitale.organisations.domain.BodyMerges;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator takes a merge back: each record stands alone again; whoever was taken out meanwhile stays out. */
@Service
public class UndoMerge {

    private final BodyMerges merges;
    private final MergedTeams teams;
    private final BodyLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    UndoMerge(BodyMerges merges, MergedTeams teams, BodyLetters letters, AuditTrail audit, Clock clock) {
        this.merges = merges;
        this.teams = teams;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Undoes it; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void undo(UUID id, String reason, Viewer viewer) {
        BodyMerge merge = merges.take(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        BodyMerge.State from = merge.state();
        if (!merge.undo(reason, viewer.id(), now)) {
            return;
        }
        merges.save(merge);
        teams.part(merge);
        audit.record(
                viewer,
                "merge.undone",
                "organisation",
                merge.absorbedId(),
                merge.undoReason(),
                Changes.of("mergeState", from, merge.state()).with("merge", id).with("kept", merge.keptId()));
        Letter letter = new Letter("mergeUndone", id.toString(), "/account/organizzazioni", teams.name(merge.keptId()));
        letters.toOwners(merge.keptId(), letter);
        letters.toOwners(merge.absorbedId(), letter);
    }
}
