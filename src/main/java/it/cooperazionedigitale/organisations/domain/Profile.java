package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.VatNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who the body is.
 *
 * @param name its name
 * @param legalForm Istat code of its legal form
 * @param vatNumber its partita IVA, if it has one
 * @param vatRecovery whether it gets back the VAT it pays
 * @param size how big it is
 * @param atecoCode its main activity
 */
public record Profile(
        String name,
        @Nullable String legalForm,
        @Nullable VatNumber vatNumber,
        @Nullable VatRecovery vatRecovery,
        @Nullable BodySize size,
        @Nullable String atecoCode)
        implements Chapter {

    /** Whether a body gets back the VAT it pays: what it cannot recover is a cost of its project. */
    public enum VatRecovery {
        FULL,
        PARTLY,
        NONE
    }

    /** Size by people and turnover (Recommendation 2003/361/EC). */
    public enum BodySize {
        MICRO,
        SMALL,
        MEDIUM,
        LARGE
    }
}
