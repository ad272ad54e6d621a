package it.cooperazionedigitale.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates, times and numbers are written for people: always Italian clock time. */
public final class ItalianFormats {

    /** The programme's time zone. */
    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private static final Locale IT = Locale.ITALY;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", IT).withZone(ROME);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", IT).withZone(ROME);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, 'ore' HH:mm", IT).withZone(ROME);
    private static final DateTimeFormatter DEADLINE =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, 'ore' HH:mm", IT).withZone(ROME);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, 'ore' HH:mm:ss", IT).withZone(ROME);
    private static final DateTimeFormatter MOMENT_IN_ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ROME);
    private static final DateTimeFormatter EXACT_IN_ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK).withZone(ROME);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu", IT);

    private ItalianFormats() {}

    /** {@code 27 febbraio 2027}. */
    public static String day(Instant when) {
        return DAY.format(when);
    }

    /** {@code 27 febbraio 2027}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code sabato 27 febbraio 2027}. */
    public static String weekday(Instant when) {
        return WEEKDAY.format(when);
    }

    /** {@code 27 febbraio 2027, ore 12:00}. */
    public static String moment(Instant when) {
        return MOMENT.format(when);
    }

    /** {@code sabato 27 febbraio 2027, ore 12:00}: for terms. */
    public static String deadline(Instant when) {
        return DEADLINE.format(when);
    }

    /** {@code 27 febbraio 2027, ore 12:00:00}: for receipts. */
    public static String exact(Instant when) {
        return EXACT.format(when);
    }

    /** {@code 27 febbraio 2027, ore 12:00}, or {@code 27 February 2027, 12:00}: for letters in the reader's language. */
    public static String moment(Instant when, Locale language) {
        return inEnglish(language) ? MOMENT_IN_ENGLISH.format(when) : moment(when);
    }

    /** {@code 27 febbraio 2027, ore 12:00:00}, or {@code 27 February 2027, 12:00:00}. */
    public static String exact(Instant when, Locale language) {
        return inEnglish(language) ? EXACT_IN_ENGLISH.format(when) : exact(when);
    }

    private static boolean inEnglish(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }

    /** {@code 27/02/2027}, as typed in fields. */
    public static String typed(LocalDate day) {
        return TYPED.format(day);
    }

    /** The Italian calendar day of an instant. */
    public static LocalDate dayOf(Instant when) {
        return LocalDate.ofInstant(when, ROME);
    }

    /** The instant of a day and hour in Italy. */
    public static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ROME).toInstant();
    }

    /** {@code 19.819}. */
    public static String number(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(IT)).format(number);
    }

    /** {@code 61,5}: at most two decimals. */
    public static String decimal(double number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(IT)).format(number);
    }

    /** Whole days between two instants, counted on the Italian calendar. */
    public static long daysBetween(Instant from, Instant to) {
        return java.time.temporal.ChronoUnit.DAYS.between(dayOf(from), dayOf(to));
    }

    /** Whole hours left, never negative. */
    public static long hoursBetween(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toHours());
    }
}
