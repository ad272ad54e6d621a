package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.ActingFor;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.organisations.domain.Officers;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the accounts for which body and on which part of the programme a person acts. */
@Service
@Transactional(readOnly = true)
@Unguarded("asked while it is being found out who is acting")
class ActingForQueries implements ActingFor {

    private final Memberships memberships;
    private final Officers officers;

    ActingForQueries(Memberships memberships, Officers officers) {
        this.memberships = memberships;
        this.officers = officers;
    }

    @Override
    public List<Body> bodies(UUID account) {
        return memberships.seatsOf(account).stream().map(ActingForQueries::body).toList();
    }

    private static Body body(Memberships.Seat seat) {
        Role role = seat.kind() == OrganisationKind.TRANSFORMER ? Role.TRANSFORMER : Role.APPLICANT;
        return new Body(seat.organisationId(), seat.name(), seat.teamRole(), role);
    }

    @Override
    public Scope scope(UUID account) {
        return officers.findById(account)
                .map(officer -> new Scope(officer.hubId(), officer.regions()))
                .orElse(new Scope(null, Set.of()));
    }
}
