package it.cooperazionedigitale.applications.domain;

import java.util.Comparator;

/**
 * The number an application gets when it is received: {@code CD-2027-00123}. Five digits, more past 99,999.
 *
 * @param year the Italian calendar year of the first receipt
 * @param number from 1, without gaps within the year
 */
public record ProtocolNumber(int year, long number) implements Comparable<ProtocolNumber> {

    private static final Comparator<ProtocolNumber> ORDER =
            Comparator.comparingInt(ProtocolNumber::year).thenComparingLong(ProtocolNumber::number);

    /** Reads a printed number. */
    public static ProtocolNumber of(String printed) {
        String[] parts = printed.split("-");
        return new ProtocolNumber(Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
    }

    /** As people read it. */
    public String printed() {
        return String.format("CD-%d-%05d", year, number);
    }

    @Override
    public int compareTo(ProtocolNumber other) {
        return ORDER.compare(this, other);
    }
}
