package it.cooperazionedigitale.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in euro with two decimals, rounded half up.
 *
 * @param amount the amount, scale 2
 */
public record Euro(BigDecimal amount) implements Comparable<Euro> {

    /** No money. */
    public static final Euro ZERO = new Euro(BigDecimal.ZERO);

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(,\\d{1,2})?");
    private static final int LONGEST = 15;

    /** Rounds to cents, half up. */
    public Euro {
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** Whole euro. */
    public static Euro of(long euro) {
        return new Euro(BigDecimal.valueOf(euro));
    }

    /** An amount, rounded to cents. */
    public static Euro of(BigDecimal amount) {
        return new Euro(amount);
    }

    /**
     * Reads what an Italian types: {@code 1234}, {@code 1.234}, {@code 1234,5}, {@code 1.234,56}, {@code € 1.234,56}.
     * Empty for anything else: {@code 1,234.56}, {@code 1.234.56} and {@code 1234.56} are never guessed.
     */
    public static Optional<Euro> parse(String typed) {
        String text = bare(typed);
        if (text.length() > LONGEST
                || !(GROUPED.matcher(text).matches() || PLAIN.matcher(text).matches())) {
            return Optional.empty();
        }
        return Optional.of(new Euro(new BigDecimal(text.replace(".", "").replace(',', '.'))));
    }

    /** What a person may have meant by an unreadable amount, to ask back: «1.234.56» may be 1.234,56 €. */
    public static Optional<Euro> guess(String typed) {
        String text = bare(typed);
        int lastMark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (lastMark < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        String whole = text.substring(0, lastMark).replace(".", "").replace(",", "");
        String cents = text.substring(lastMark + 1);
        if (!whole.matches("\\d+") || !cents.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        return Optional.of(new Euro(new BigDecimal(whole + "." + cents)));
    }

    private static String bare(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f]|€|(?i:eur|euro)$", "");
    }

    /** As read in Italy: {@code 1.234,56 €}, with a no-break space. */
    public String format() {
        return decimal("#,##0.00").format(amount) + "\u00a0€";
    }

    /** As typed in a field: {@code 1234,56}, without cents when there are none. */
    public String typed() {
        return decimal(amount.stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.00")
                .format(amount);
    }

    /** Without cents, for big numbers: {@code 500.000 €}. */
    public String round() {
        return decimal("#,##0").format(amount) + "\u00a0€";
    }

    private static DecimalFormat decimal(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ITALY));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** The sum. */
    public Euro plus(Euro other) {
        return new Euro(amount.add(other.amount));
    }

    /** The difference; may be negative. */
    public Euro minus(Euro other) {
        return new Euro(amount.subtract(other.amount));
    }

    /**
     * The parts for shares that sum to 100: each is rounded down to the cent, the last takes what is left, so that all
     * parts together are this amount exactly.
     */
    public List<Euro> split(List<Integer> percents) {
        if (percents.stream().mapToInt(Integer::intValue).sum() != 100) {
            throw new IllegalArgumentException("shares do not sum to 100: " + percents);
        }
        List<Euro> parts = new ArrayList<>();
        Euro left = this;
        for (int percent : percents.subList(0, percents.size() - 1)) {
            Euro part = of(amount.multiply(BigDecimal.valueOf(percent))
                    .movePointLeft(2)
                    .setScale(2, RoundingMode.DOWN));
            parts.add(part);
            left = left.minus(part);
        }
        parts.add(left);
        return List.copyOf(parts);
    }

    /** Whether this is more than the other. */
    public boolean exceeds(Euro other) {
        return amount.compareTo(other.amount) > 0;
    }

    /** Whether there is any money. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** The smaller of the two. */
    public Euro atMost(Euro other) {
        return exceeds(other) ? other : this;
    }

    @Override
    public int compareTo(Euro other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return format();
    }
}
