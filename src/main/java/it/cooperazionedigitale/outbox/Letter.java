package it.cooperazionedigitale.outbox;

import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is about, before it is put into somebody's words.
 *
 * @param words its words stand under {@code <words>.subject} and {@code .body}; {@code .button} says what the link does
 *     where that is more than opening the portal, {@code .notice} what the copy of a secret letter says
 * @param occasion makes the dedupe key, together with the words and the addressee
 * @param family what it is about
 * @param path where the reader goes on
 * @param secret whether it lets somebody in
 * @param deadline the term it reminds of
 * @param args what the words mention; no personal data that a subject would show
 */
public record Letter(
        String words,
        String occasion,
        MailFamily family,
        @Nullable String path,
        boolean secret,
        @Nullable Instant deadline,
        Object... args) {

    /** Something a letter mentions that reads differently in each language. */
    @FunctionalInterface
    public interface InLanguage {
        /** The words in a language. */
        String in(Locale language);
    }

    /** A moment as a letter mentions it. */
    public static InLanguage moment(Instant when) {
        return language -> ItalianFormats.moment(when, language);
    }

    /** A day in the words of the letter's language. */
    public static InLanguage day(java.time.LocalDate day) {
        return language -> ItalianFormats.day(day, language);
    }

    /** A moment to the second. */
    public static InLanguage exact(Instant when) {
        return language -> ItalianFormats.exact(when, language);
    }
}
