package it.cooperazionedigitale.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * How dates, times and numbers are written for people: always Italian clock time, numbers as in Italy, the names of days and
 * months in the language of the page.
 */
public final class ItalianFormats {

    /** The programme's time zone. */
    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private static final Locale IT = Locale.ITALY;

    private record Words(
            DateTimeFormatter day,
            DateTimeFormatter weekday,
            DateTimeFormatter moment,
            DateTimeFormatter deadline,
            DateTimeFormatter exact,
            DateTimeFormatter stamp,
            DateTimeFormatter precise) {

        static Words of(Locale language, String hour) {
            return new Words(
                    inRome("d MMMM uuuu", language),
                    inRome("EEEE d MMMM uuuu", language),
                    inRome("d MMMM uuuu, " + hour, language),
                    inRome("EEEE d MMMM uuuu, " + hour, language),
                    inRome("d MMMM uuuu, " + hour + ":ss", language),
                    inRome("EEEE d MMMM uuuu, " + hour + ":ss", language),
                    inRome("EEEE d MMMM uuuu, " + hour + ":ss,SSS", language));
        }

        private static DateTimeFormatter inRome(String pattern, Locale language) {
            return DateTimeFormatter.ofPattern(pattern, language).withZone(ROME);
        }
    }

    private static final Words ITALIAN = Words.of(IT, "'ore' HH:mm");
    private static final Words ENGLISH = Words.of(Locale.UK, "HH:mm");
    private static final DateTimeFormatter HOUR = Words.inRome("HH:mm", IT);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu", IT);

    private ItalianFormats() {}

    /** {@code 27 febbraio 2027}. */
    public static String day(Instant when) {
        return words().day().format(when);
    }

    /** {@code 27 febbraio 2027}. */
    public static String day(LocalDate day) {
        return words().day().format(day);
    }

    /** {@code sabato 27 febbraio 2027}. */
    public static String weekday(Instant when) {
        return words().weekday().format(when);
    }

    /** {@code 27 febbraio 2027, ore 12:00}. */
    public static String moment(Instant when) {
        return words().moment().format(when);
    }

    /** {@code sabato 27 febbraio 2027, ore 12:00}: for terms. */
    public static String deadline(Instant when) {
        return words().deadline().format(when);
    }

    /** {@code 27 febbraio 2027, ore 12:00:00}: for what is kept in lists. */
    public static String exact(Instant when) {
        return words().exact().format(when);
    }

    /** {@code sabato 27 febbraio 2027, ore 12:00:00}: for receipts. */
    public static String stamp(Instant when) {
        return words().stamp().format(when);
    }

    /** {@code sabato 27 febbraio 2027, ore 12:00:00,000}: for what came a moment too late. */
    public static String precise(Instant when) {
        return words().precise().format(when);
    }

    /** {@code 27 febbraio 2027, ore 12:00}, or {@code 27 February 2027, 12:00}: for letters in the reader's language. */
    public static String moment(Instant when, Locale language) {
        return words(language).moment().format(when);
    }

    /** {@code 11:42}: for what happened just now. */
    public static String hour(Instant when) {
        return HOUR.format(when);
    }

    /** A day in one language, whatever the page's is. */
    public static String day(LocalDate day, Locale language) {
        return words(language).day().format(day);
    }

    /** {@code 27 febbraio 2027, ore 12:00:00}, or {@code 27 February 2027, 12:00:00}. */
    public static String exact(Instant when, Locale language) {
        return words(language).exact().format(when);
    }

    /** Those of the page that is being written; Italian where no page is: in jobs, in letters, in what is kept. */
    private static Words words() {
        LocaleContext page = LocaleContextHolder.getLocaleContext();
        Locale language = page == null ? null : page.getLocale();
        return words(language == null ? IT : language);
    }

    private static Words words(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? ENGLISH : ITALIAN;
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
