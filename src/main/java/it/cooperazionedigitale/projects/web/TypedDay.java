package it.cooperazionedigitale.projects.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as typed in Italy: {@code 31/03/2027}, {@code 31.3.2027}, {@code 31-03-2027}. */
public final class TypedDay {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");

    private TypedDay() {}

    /** The day, or empty when it is not one. */
    public static Optional<LocalDate> parse(String typed) {
        Matcher parts = DAY.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
