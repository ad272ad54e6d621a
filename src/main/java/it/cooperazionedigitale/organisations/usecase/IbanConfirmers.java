package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.IbanChange;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.organisations.domain.Team;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who could confirm a new account: the certified mail, or a second OWNER, when neither became so for this. */
@Component
class IbanConfirmers {

    private final Organisations organisations;
    private final TeamDesk desk;

    IbanConfirmers(Organisations organisations, TeamDesk desk) {
        this.organisations = organisations;
        this.desk = desk;
    }

    /** The certified mail, if it is at rest; refuses when nobody else could confirm either. */
    @Nullable
    String pec(Team team, Viewer proposer, Instant now) {
        Organisation body = organisations.findById(team.organisationId()).orElseThrow(NotFound::new);
        boolean atRest = !body.pecChangedAt().plus(IbanChange.AT_REST).isAfter(now);
        String pec = atRest ? body.pec() : null;
        if (pec == null && !twoPeople(team, proposer, now)) {
            throw new Refusal("organisations.refusal.ibanNobodyConfirms");
        }
        return pec;
    }

    /** Somebody made OWNER lately may have been made one for this: neither the proposal nor the confirmation counts then. */
    private boolean twoPeople(Team team, Viewer proposer, Instant now) {
        return desk.atRest(team.organisationId(), proposer.id(), now)
                && team.places().stream()
                        .filter(place -> place.owner() && !place.accountId().equals(proposer.id()))
                        .anyMatch(place -> desk.atRest(team.organisationId(), place.accountId(), now));
    }
}
