package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.TaxCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what the programme knows a body: what its team cannot change by itself.
 *
 * @param taxCode its codice fiscale
 * @param hubId the hub that looks after it
 * @param federation the federation it belongs to, null for none
 */
public record Standing(
        TaxCode taxCode, UUID hubId, @Nullable String federation) {}
