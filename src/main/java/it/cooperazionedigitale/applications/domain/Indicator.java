package it.cooperazionedigitale.applications.domain;

import java.math.BigDecimal;

/**
 * Something that is counted before and after.
 *
 * @param name what is counted
 * @param unit in what
 * @param start how much it is today
 * @param target how much it shall be
 */
public record Indicator(String name, String unit, BigDecimal start, BigDecimal target) {

    /** Longest name. */
    public static final int LONGEST_NAME = 120;
    /** Longest unit. */
    public static final int LONGEST_UNIT = 40;
    /** Most indicators. */
    public static final int MOST = 10;

    /** Whether a page could have sent it: an aim that is reached already is none. */
    public boolean sound() {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && !unit.isBlank()
                && unit.length() <= LONGEST_UNIT
                && start.signum() >= 0
                && target.signum() >= 0
                && start.compareTo(target) != 0;
    }
}
