package it.cooperazionedigitale.calls;

import it.cooperazionedigitale.organisations.OrganisationKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may apply to a call, and how its applications are treated.
 *
 * @param applicants kinds of bodies that may apply
 * @param asTheyCome whether applications are checked as they come; otherwise once the call has closed
 * @param veiled whether those who score do not see who applied
 * @param tie which of two with the same total comes first
 * @param reviewDays days to ask for a review of an outcome
 * @param maturityRequired whether an application needs a fresh check of the body's digital maturity
 * @param sealed whether nobody of the programme sees an application before the call has closed
 */
public record CallProcedure(
        Set<OrganisationKind> applicants,
        boolean asTheyCome,
        boolean veiled,
        TieRule tie,
        int reviewDays,
        boolean maturityRequired,
        boolean sealed) {

    /** What holds where a call does not say otherwise. */
    public static final CallProcedure USUAL = new CallProcedure(
            EnumSet.of(OrganisationKind.COOPERATIVE, OrganisationKind.NON_PROFIT),
            false,
            false,
            TieRule.SCORE,
            30,
            false,
            false);

    /** The same with other applicants and another moment of the check. */
    public CallProcedure admitting(Set<OrganisationKind> kinds, boolean atOnce) {
        return new CallProcedure(kinds, atOnce, veiled, tie, reviewDays, maturityRequired, sealed);
    }

    /** The same, judged another way. */
    public CallProcedure judging(TieRule equals, boolean nameless) {
        return new CallProcedure(applicants, asTheyCome, nameless, equals, reviewDays, maturityRequired, sealed);
    }

    /** The same with another term for reviews. */
    public CallProcedure reviewedWithin(int days) {
        return new CallProcedure(applicants, asTheyCome, veiled, tie, days, maturityRequired, sealed);
    }

    /** The same, with or without a fresh check of digital maturity. */
    public CallProcedure withMaturityRequired(boolean required) {
        return new CallProcedure(applicants, asTheyCome, veiled, tie, reviewDays, required, sealed);
    }

    /** The same, sealed until the closing or not. */
    public CallProcedure withSealed(boolean closed) {
        return new CallProcedure(applicants, asTheyCome, veiled, tie, reviewDays, maturityRequired, closed);
    }
}
