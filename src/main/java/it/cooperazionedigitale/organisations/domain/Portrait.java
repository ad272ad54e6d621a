package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.shared.VatNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a body tells of itself and may change.
 *
 * @param name its name
 * @param legalForm Istat code of its legal form
 * @param vatNumber its partita IVA, if it has one
 * @param place where it works
 * @param albo its number in the register of cooperatives
 * @param atecoCode its main activity
 * @param pec its certified mail
 * @param counts its people as counts
 * @param traits what it declares of itself
 */
public record Portrait(
        String name,
        @Nullable String legalForm,
        @Nullable VatNumber vatNumber,
        Place place,
        @Nullable AlboNumber albo,
        @Nullable String atecoCode,
        @Nullable Pec pec,
        HeadCounts counts,
        Set<BodyTrait> traits) {}
