package it.cooperazionedigitale.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** From nine in the evening to seven, by the Italian clock. */
class QuietHoursTests {

    private static Instant rome(String moment) {
        return LocalDateTime.parse(moment).atZone(ItalianFormats.ROME).toInstant();
    }

    @Test
    void byDayNothingWaits() {
        assertThat(QuietHours.USUAL.after(rome("2027-03-10T07:00"))).isEqualTo(rome("2027-03-10T07:00"));
        assertThat(QuietHours.USUAL.after(rome("2027-03-10T20:59:59"))).isEqualTo(rome("2027-03-10T20:59:59"));
    }

    @Test
    void atNightItWaitsForTheMorning() {
        assertThat(QuietHours.USUAL.after(rome("2027-03-10T21:00"))).isEqualTo(rome("2027-03-11T07:00"));
        assertThat(QuietHours.USUAL.after(rome("2027-03-11T00:00"))).isEqualTo(rome("2027-03-11T07:00"));
        assertThat(QuietHours.USUAL.after(rome("2027-03-11T06:59:59"))).isEqualTo(rome("2027-03-11T07:00"));
    }

    @Test
    void theMorningIsAtSevenAlsoWhenTheClocksChangeInTheNight() {
        // 2027-03-28: 02:00 becomes 03:00, the night is nine hours long
        assertThat(QuietHours.USUAL.after(rome("2027-03-27T22:00"))).isEqualTo(Instant.parse("2027-03-28T05:00:00Z"));
        // 2027-10-31: 03:00 becomes 02:00, the night is eleven hours long
        assertThat(QuietHours.USUAL.after(rome("2027-10-30T22:00"))).isEqualTo(Instant.parse("2027-10-31T06:00:00Z"));
        assertThat(QuietHours.USUAL.after(Instant.parse("2027-10-31T01:30:00Z")))
                .isEqualTo(Instant.parse("2027-10-31T06:00:00Z"));
    }

    @Test
    void anEndThatTheNightSkipsIsTheFirstMomentAfter() {
        QuietHours short_ = new QuietHours(LocalTime.of(23, 0), LocalTime.of(2, 0));
        assertThat(short_.after(rome("2027-03-27T23:30"))).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        // the second two o'clock hour of that night is after the end already
        Instant second = Instant.parse("2027-10-31T01:15:00Z");
        assertThat(short_.after(second)).isEqualTo(second);
    }

    @Test
    void aRestWithinTheDayEndsOnTheSameDay() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(15, 0));
        assertThat(noon.after(rome("2027-03-10T13:00"))).isEqualTo(rome("2027-03-10T15:00"));
        assertThat(noon.after(rome("2027-03-10T15:00"))).isEqualTo(rome("2027-03-10T15:00"));
        QuietHours never = new QuietHours(LocalTime.of(7, 0), LocalTime.of(7, 0));
        assertThat(never.after(rome("2027-03-10T07:00"))).isEqualTo(rome("2027-03-10T07:00"));
    }
}
