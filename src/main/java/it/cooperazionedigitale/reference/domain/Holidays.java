package it.cooperazionedigitale.reference.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The national holidays: the dates that were loaded and, for a year the file does not reach, the same rules computed. */
public final class Holidays {

    private static final MonthDay SAINT_FRANCIS = MonthDay.of(10, 4);
    private static final int SAINT_FRANCIS_SINCE = 2026;
    private static final Set<MonthDay> EVERY_YEAR = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(4, 25),
            MonthDay.of(5, 1),
            MonthDay.of(6, 2),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(12, 8),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private final TreeSet<LocalDate> dates;

    /** The holidays of these dates. */
    public Holidays(Collection<LocalDate> dates) {
        this.dates = new TreeSet<>(dates);
    }

    /** Whether the day is a Sunday or a national holiday. */
    public boolean includes(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || (covers(day) ? dates.contains(day) : computed(day));
    }

    /** The day itself or the first working day after it (c.c. art. 2963: Saturday is a working day). */
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate working = day;
        while (includes(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** How many dates were loaded. */
    public int size() {
        return dates.size();
    }

    private boolean covers(LocalDate day) {
        return !dates.isEmpty()
                && day.getYear() >= dates.first().getYear()
                && day.getYear() <= dates.last().getYear();
    }

    private static boolean computed(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return EVERY_YEAR.contains(date)
                || (date.equals(SAINT_FRANCIS) && day.getYear() >= SAINT_FRANCIS_SINCE)
                || day.equals(easter(day.getYear()).plusDays(1));
    }

    /** Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
