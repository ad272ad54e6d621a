package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.domain.Features;
import it.cooperazionedigitale.organisations.domain.Numbers;
import it.cooperazionedigitale.organisations.domain.Profile;
import it.cooperazionedigitale.organisations.domain.Registers;
import it.cooperazionedigitale.organisations.domain.Seats;
import it.cooperazionedigitale.reference.Comune;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All a body's own team sees of it.
 *
 * @param id the body
 * @param kind what it is in the programme
 * @param taxCode its codice fiscale
 * @param hubName the hub that looks after it
 * @param federation the centrale cooperativa it belongs to
 * @param profile who it is
 * @param registers where it is registered
 * @param seats where it is
 * @param comune where it works
 * @param registered its registered office
 * @param others where it also works
 * @param numbers how many people it has
 * @param features what it declares of itself
 * @param updatedAt when this was last changed
 * @param confirmedAt when somebody last said that it holds
 * @param stale whether that is more than twelve months ago
 * @param mergedInto name of the record this one was merged into
 */
public record OrganisationSheet(
        UUID id,
        OrganisationKind kind,
        String taxCode,
        String hubName,
        @Nullable String federation,
        Profile profile,
        Registers registers,
        Seats seats,
        Comune comune,
        @Nullable Comune registered,
        List<Comune> others,
        Numbers numbers,
        Features features,
        Instant updatedAt,
        Instant confirmedAt,
        boolean stale,
        @Nullable String mergedInto) {}
