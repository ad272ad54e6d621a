package it.cooperazionedigitale.organisations;

import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;

/** What a body tells of itself, or what was written when it came into the programme, is not the same any more. */
public record OrganisationChanged(UUID organisationId, Viewer by) {}
