package it.cooperazionedigitale.shared;

import java.util.Optional;

/**
 * A checked Italian codice fiscale: of a body (eleven digits) or of a person (sixteen characters, homonym letters
 * LMNPQRSTUV accepted; D.M. 23 December 1976). Nothing is read out of a person's code.
 *
 * @param value the normalised code, upper case
 */
public record TaxCode(String value) {

    /** Reads a typed code of a body or a person; empty when it cannot be one. */
    public static Optional<TaxCode> parse(String typed) {
        String bare = Codes.bare(typed).replaceFirst("^IT(?=\\d{11}$)", "");
        return Codes.isElevenDigitCode(bare) || Codes.isPersonCode(bare)
                ? Optional.of(new TaxCode(bare))
                : Optional.empty();
    }

    /** Reads a typed code of a body only: eleven digits. */
    public static Optional<TaxCode> parseOfBody(String typed) {
        return parse(typed).filter(code -> code.value.length() == 11);
    }
}
