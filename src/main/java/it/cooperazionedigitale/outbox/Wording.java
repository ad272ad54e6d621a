package it.cooperazionedigitale.outbox;

import org.jspecify.annotations.Nullable;

/**
 * The words of a mail, in the reader's language.
 *
 * @param subject one line without personal data
 * @param greeting the first line
 * @param text paragraphs, with an empty line between them
 * @param button what the link says
 * @param notice what the copy in the portal says, null for the same text, empty for no copy
 */
public record Wording(
        String subject,
        String greeting,
        String text,
        String button,
        @Nullable String notice) {

    /** A subject is one line, whatever was put into it. */
    public Wording {
        subject = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
