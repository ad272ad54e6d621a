package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.VatNumber;
import org.jspecify.annotations.Nullable;

/**
 * What names a body for the State and in the programme.
 *
 * @param name its name
 * @param kind what it is in the programme
 * @param taxCode its codice fiscale
 * @param vatNumber its partita IVA, if it has one
 */
public record Identity(
        String name,
        OrganisationKind kind,
        TaxCode taxCode,
        @Nullable VatNumber vatNumber) {}
