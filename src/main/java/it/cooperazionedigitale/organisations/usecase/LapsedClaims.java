package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.BodyCommitments;
import it.cooperazionedigitale.organisations.domain.Membership;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Codici fiscali are public: whoever types one and never answers from the own address holds it for as long as the letter to that
 * address is good, and no longer once somebody whose address is known wants it.
 */
@Component
class LapsedClaims {

    private final Organisations organisations;
    private final Memberships memberships;
    private final AccountDirectory accounts;
    private final OpenSessions sessions;
    private final List<BodyCommitments> commitments;
    private final AuditTrail audit;

    LapsedClaims(
            Organisations organisations,
            Memberships memberships,
            AccountDirectory accounts,
            OpenSessions sessions,
            List<BodyCommitments> commitments,
            AuditTrail audit) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.accounts = accounts;
        this.sessions = sessions;
        this.commitments = commitments;
        this.audit = audit;
    }

    /** Frees the numbers for this person where only a lapsed claim holds them; who comes at the same moment waits here. */
    void giveWay(Collection<String> numbers, Viewer viewer, Instant now) {
        if (viewer.accountId() == null || accounts.awaitsConfirmation(viewer.id())) {
            return;
        }
        organisations.holders(numbers).stream()
                .flatMap(id -> organisations.take(id).stream())
                .filter(claim -> claim.holdsAnyOf(numbers))
                .forEach(claim -> {
                    List<Membership> team = memberships.findByOrganisationIdOrderBySinceAscIdAsc(claim.id());
                    if (mayLapse(claim, team, now)) {
                        lapse(claim, team, viewer, now);
                    }
                });
    }

    private boolean mayLapse(Organisation claim, List<Membership> team, Instant now) {
        return claim.claimedLongAgo(now)
                && !team.isEmpty()
                && team.stream().allMatch(place -> accounts.awaitsConfirmation(place.accountId()))
                && commitments.stream().noneMatch(above -> above.any(claim.id()));
    }

    private void lapse(Organisation claim, List<Membership> team, Viewer viewer, Instant now) {
        claim.lapse(now);
        organisations.saveAndFlush(claim);
        team.forEach(place -> {
            memberships.delete(place);
            sessions.refresh(place.accountId());
        });
        audit.record(
                viewer,
                "organisation.claimLapsed",
                "organisation",
                claim.id(),
                null,
                Changes.of("team", team.size(), 0));
    }
}
