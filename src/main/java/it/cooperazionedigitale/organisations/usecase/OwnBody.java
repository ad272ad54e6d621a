package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.TeamRole;
import java.util.UUID;

/**
 * A body in whose team a person is.
 *
 * @param id the body
 * @param name its name
 * @param kind what it is in the programme
 * @param teamRole the person's place in its team
 * @param current whether the person acts for it now
 * @param merged whether it is a double, merged into another record, kept for what was begun with it
 */
public record OwnBody(
        UUID id, String name, OrganisationKind kind, TeamRole teamRole, boolean current, boolean merged) {}
