package it.cooperazionedigitale.maturity.domain;

import org.jspecify.annotations.Nullable;

/**
 * With whom a body is compared.
 *
 * @param sector the section of its ATECO code, a letter; null for a body that tells no activity
 * @param regionCode its region
 */
public record Peers(@Nullable String sector, String regionCode) {

    /** How many other bodies there must be, so that nobody's scores can be guessed. */
    public static final int LEAST = 5;
}
