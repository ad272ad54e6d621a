package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.reference.Comune;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All a body's own team sees of it.
 *
 * @param id the body
 * @param name its name
 * @param kind what it is in the programme
 * @param taxCode its codice fiscale
 * @param vatNumber its partita IVA
 * @param hubName the hub that looks after it
 * @param federation the centrale cooperativa it belongs to
 * @param legalForm Istat code of its legal form
 * @param comune where it works
 * @param alboNumber its number in the register of cooperatives
 * @param atecoCode its main activity
 * @param pec its certified mail
 * @param counts its people as counts
 * @param traits what it declares of itself
 * @param updatedAt when this was last changed
 */
public record OrganisationSheet(
        UUID id,
        String name,
        OrganisationKind kind,
        String taxCode,
        @Nullable String vatNumber,
        String hubName,
        @Nullable String federation,
        @Nullable String legalForm,
        Comune comune,
        @Nullable String alboNumber,
        @Nullable String atecoCode,
        @Nullable String pec,
        HeadCounts counts,
        Set<BodyTrait> traits,
        Instant updatedAt) {}
