package it.cooperazionedigitale.shared;

import java.util.Optional;

/**
 * A checked Italian partita IVA: eleven digits whose last one is the Luhn check (D.M. 23 December 1976).
 * Right digits prove no typing error, not that the number exists.
 *
 * @param digits the eleven digits
 */
public record VatNumber(String digits) {

    /** Reads a typed number: blanks, dots, hyphens and an IT prefix do not count. Empty when it cannot be one. */
    public static Optional<VatNumber> parse(String typed) {
        String bare = Codes.bare(typed).replaceFirst("^IT", "");
        return Codes.isElevenDigitCode(bare) ? Optional.of(new VatNumber(bare)) : Optional.empty();
    }
}
