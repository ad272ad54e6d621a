package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.VatNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that asks to come into the programme.
 *
 * @param name its name
 * @param kind what it is in the programme
 * @param taxCode its codice fiscale
 * @param vatNumber its partita IVA, if it has one
 * @param hubId the hub of its federation; null when it belongs to none, and the portal chooses one
 * @param comuneCode Istat code of the comune of its operating seat
 */
public record NewBody(
        String name,
        OrganisationKind kind,
        TaxCode taxCode,
        @Nullable VatNumber vatNumber,
        @Nullable UUID hubId,
        String comuneCode) {}
