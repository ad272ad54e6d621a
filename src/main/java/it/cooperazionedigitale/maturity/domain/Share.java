package it.cooperazionedigitale.maturity.domain;

import java.math.BigInteger;
import java.util.Collection;

/**
 * How much of the best possible answer was reached: an exact fraction of 0 to 1, so that nothing is rounded before the end.
 *
 * @param part what was reached
 * @param whole what could be reached
 */
public record Share(BigInteger part, BigInteger whole) implements Comparable<Share> {

    /** Kept in lowest terms: equal shares are equal. */
    public Share {
        if (part.signum() < 0 || whole.signum() <= 0 || part.compareTo(whole) > 0) {
            throw new IllegalArgumentException("no share: " + part + " of " + whole);
        }
        BigInteger common = part.gcd(whole);
        part = part.divide(common);
        whole = whole.divide(common);
    }

    /** The share of whole numbers. */
    public static Share of(long part, long whole) {
        return new Share(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    /** The mean of some shares, each counting the same. */
    public static Share mean(Collection<Share> shares) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger over = BigInteger.ONE;
        for (Share share : shares) {
            sum = sum.multiply(share.whole).add(share.part.multiply(over));
            over = over.multiply(share.whole);
        }
        return new Share(sum, over.multiply(BigInteger.valueOf(shares.size())));
    }

    /** In points of 0 to 100, halves upwards. */
    public int points() {
        BigInteger two = BigInteger.TWO;
        return part.multiply(BigInteger.valueOf(200))
                .add(whole)
                .divide(whole.multiply(two))
                .intValueExact();
    }

    @Override
    public int compareTo(Share other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }
}
