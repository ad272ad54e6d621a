package it.cooperazionedigitale.reference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class HolidaysTests {

    private final List<LocalDate> listed = listed();
    private final Holidays holidays = new Holidays(listed);

    @Test
    void the154ListedDatesAreHolidays() {
        assertThat(holidays.size()).isEqualTo(154);
        assertThat(listed).allMatch(holidays::includes);
    }

    @Test
    void theRulesForOtherYearsSayTheSameAsTheListedDates() {
        Holidays computed = new Holidays(List.of());
        List<LocalDate> days =
                LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2036, 1, 1)).toList();
        assertThat(days).hasSize(4383);
        assertThat(days.stream().filter(computed::includes).toList())
                .isEqualTo(days.stream().filter(holidays::includes).toList());
    }

    @Test
    void aYearBeyondTheFileHasItsHolidaysToo() {
        assertThat(holidays.includes(LocalDate.of(2036, 12, 25))).isTrue();
        assertThat(holidays.includes(LocalDate.of(2036, 4, 14)))
                .as("Easter Monday")
                .isTrue();
        assertThat(holidays.includes(LocalDate.of(2036, 12, 24))).isFalse();
    }

    @Test
    void fourOctoberIsAHolidaySince2026() {
        assertThat(holidays.includes(LocalDate.of(2025, 10, 4))).isFalse();
        assertThat(holidays.includes(LocalDate.of(2026, 10, 4))).isTrue();
        assertThat(holidays.includes(LocalDate.of(2027, 10, 4))).isTrue();
    }

    @Test
    void aTermMovesFromSundaysAndHolidaysButNotFromSaturday() {
        assertThat(holidays.nextWorkingDay(LocalDate.of(2027, 3, 27)))
                .as("Saturday")
                .isEqualTo(LocalDate.of(2027, 3, 27));
        assertThat(holidays.nextWorkingDay(LocalDate.of(2027, 3, 28)))
                .as("Easter")
                .isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(holidays.nextWorkingDay(LocalDate.of(2026, 12, 25)))
                .as("Friday, then Saturday 26 and Sunday 27")
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }

    private static List<LocalDate> listed() {
        try {
            byte[] bytes = new ClassPathResource("reference/festivita_date.csv").getContentAsByteArray();
            return CsvTable.read("festivita_date.csv", bytes, List.of("data")).rows().stream()
                    .map(row -> LocalDate.parse(row.text("data")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
