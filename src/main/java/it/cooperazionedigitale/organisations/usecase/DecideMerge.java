package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.domain.BodyMerge;
import it.cooperazionedigitale.organisations.domain.BodyMerges;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.SecondPerson;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator, never the person who proposed it, approves or rejects the merge of two records. */
@Service
public class DecideMerge {

    private final BodyMerges merges;
    private final MergedTeams teams;
    private final WaitingIban iban;
    private final BodyLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    DecideMerge(
            BodyMerges merges,
            MergedTeams teams,
            WaitingIban iban,
            BodyLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.merges = merges;
        this.teams = teams;
        this.iban = iban;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Decides; the same answer twice changes nothing, the other one is refused. Rejecting wants no reason. */
    @Transactional
    @SecondPerson
    @PreAuthorize("#viewer.has('ADMIN')")
    public void decide(UUID id, boolean approved, Viewer viewer) {
        BodyMerge merge = merges.take(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        BodyMerge.State from = merge.state();
        if (!merge.decide(approved, viewer.id(), now)) {
            return;
        }
        merges.save(merge);
        audit.record(
                viewer,
                approved ? "merge.approved" : "merge.rejected",
                "organisation",
                merge.absorbedId(),
                merge.reason(),
                Changes.of("mergeState", from, merge.state()).with("merge", id).with("kept", merge.keptId()));
        if (approved) {
            teams.join(merge, now);
            iban.stop(merge.absorbedId(), viewer, now);
            Letter letter = new Letter("merged", id.toString(), "/account/organizzazioni", teams.name(merge.keptId()));
            letters.toOwners(merge.keptId(), letter);
        }
    }
}
