package it.cooperazionedigitale.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** Dates are said in the language of the page, always by the Italian clock. */
class ItalianFormatsTests {

    private static final Instant NOON = Instant.parse("2027-02-27T11:00:00Z");

    @AfterEach
    void noPage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whereThereIsNoPageTheyAreItalian() {
        assertThat(ItalianFormats.moment(NOON)).isEqualTo("27 febbraio 2027, ore 12:00");
        assertThat(ItalianFormats.deadline(NOON)).isEqualTo("sabato 27 febbraio 2027, ore 12:00");
        assertThat(ItalianFormats.exact(NOON)).isEqualTo("27 febbraio 2027, ore 12:00:00");
        assertThat(ItalianFormats.precise(NOON.minusMillis(1))).isEqualTo("sabato 27 febbraio 2027, ore 11:59:59,999");
    }

    @Test
    void inAnEnglishPageTheyAreEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(ItalianFormats.day(NOON)).isEqualTo("27 February 2027");
        assertThat(ItalianFormats.weekday(NOON)).isEqualTo("Saturday 27 February 2027");
        assertThat(ItalianFormats.moment(NOON)).isEqualTo("27 February 2027, 12:00");
        assertThat(ItalianFormats.deadline(NOON)).isEqualTo("Saturday 27 February 2027, 12:00");
    }

    @Test
    void aLetterIsInTheLanguageOfItsReaderWhateverThePageOfTheWriter() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(ItalianFormats.moment(NOON, Locale.ITALIAN)).isEqualTo("27 febbraio 2027, ore 12:00");
    }

    @Test
    void anyOtherLanguageReadsItalian() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(ItalianFormats.day(NOON)).isEqualTo("27 febbraio 2027");
    }
}
