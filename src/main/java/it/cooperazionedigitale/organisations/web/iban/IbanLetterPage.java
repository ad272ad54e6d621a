package it.cooperazionedigitale.organisations.web.iban;

import it.cooperazionedigitale.organisations.usecase.IbanQueries.Lettered;
import it.cooperazionedigitale.organisations.usecase.IbanQueries.Standing;
import it.cooperazionedigitale.shared.ItalianFormats;

/**
 * What the letter to the certified mail leads to.
 *
 * @param token the link's secret, for the addresses of the forms
 * @param body the body's name
 * @param masked the number's ends
 * @param proposedBy who proposed it
 * @param stateKey message key of how it stands
 * @param waiting whether it can be confirmed
 * @param stoppable whether it can be stopped
 * @param mine whether the viewer proposed it
 * @param signedIn whether the portal knows who looks
 * @param until until when it can be confirmed
 */
record IbanLetterPage(
        String token,
        String body,
        String masked,
        String proposedBy,
        String stateKey,
        boolean waiting,
        boolean stoppable,
        boolean mine,
        boolean signedIn,
        String until) {

    static IbanLetterPage of(String token, Lettered letter, boolean signedIn) {
        Standing standing = letter.number().standing();
        return new IbanLetterPage(
                token,
                letter.body(),
                letter.number().masked(),
                letter.number().proposedBy(),
                "organisations.iban.state." + standing,
                standing == Standing.WAITING,
                standing == Standing.WAITING || standing == Standing.HELD,
                letter.number().mine(),
                signedIn,
                ItalianFormats.moment(letter.number().expiresAt()));
    }

    /** The page of a link that no letter has, or no longer. */
    static IbanLetterPage unknown(String token) {
        return new IbanLetterPage(token, "", "", "", "", false, false, false, false, "");
    }

    /** Whether the link belongs to a letter. */
    public boolean known() {
        return !stateKey.isEmpty();
    }
}
