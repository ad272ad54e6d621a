package it.cooperazionedigitale.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar day as people type it: {@code 3/3/2027}, {@code 03-03-2027}, {@code 3 marzo 2027}, {@code 2027-03-03}. */
public final class TypedDay {

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\s*[°º]?\\s+(\\p{L}{3,})\\.?\\s+(\\d{4})");
    private static final List<String> MONTHS = List.of(
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre");
    private static final int EARLIEST = 1850;
    private static final int LATEST = 2150;

    private TypedDay() {}

    /** The day meant, or nothing where it cannot be one. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip();
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return day(digits.group(3), Integer.parseInt(digits.group(2)), digits.group(1));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() ? day(words.group(3), month(words.group(2)), words.group(1)) : Optional.empty();
    }

    /** From 1 for January, by name or its first letters; 0 for none. */
    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ITALIAN);
        for (int place = 0; place < MONTHS.size(); place++) {
            if (MONTHS.get(place).equals(lower)
                    || lower.length() == 3 && MONTHS.get(place).startsWith(lower)) {
                return place + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return date.getYear() < EARLIEST || date.getYear() > LATEST ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
