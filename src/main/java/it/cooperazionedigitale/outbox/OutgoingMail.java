package it.cooperazionedigitale.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * A mail to one person, ready to send.
 *
 * @param dedupeKey names the occasion: a second mail with the same key is not written
 * @param to who it is for
 * @param family what it is about
 * @param words what it says
 * @param path where in the portal the reader goes on, null for nowhere
 * @param secret whether words or path let somebody in: then the copy in the portal has neither, and the row loses them once
 *     they are sent
 * @param deadline the term it reminds of: less than a day before it, nothing holds the mail back
 * @param awaits the thing whose number the words still lack, null where they are complete
 */
public record OutgoingMail(
        String dedupeKey,
        Addressee to,
        MailFamily family,
        Wording words,
        @Nullable String path,
        boolean secret,
        @Nullable Instant deadline,
        @Nullable UUID awaits) {

    /** What is secret needs other words for its copy. */
    public OutgoingMail {
        if (secret && to.account() != null && words.notice() == null) {
            throw new IllegalArgumentException("a secret letter needs words for its copy in the portal: " + dedupeKey);
        }
    }

    /** A mail whose words are complete. */
    public OutgoingMail(
            String dedupeKey,
            Addressee to,
            MailFamily family,
            Wording words,
            @Nullable String path,
            boolean secret,
            @Nullable Instant deadline) {
        this(dedupeKey, to, family, words, path, secret, deadline, null);
    }

    /** Whether the person finds a copy in the portal; a mail that only tells of others has none. */
    public boolean copied() {
        return !copyText().isEmpty();
    }

    /** What the copy in the portal says. */
    public String copyText() {
        return StringUtils.capitalize(words.notice() == null ? words.text() : words.notice());
    }
}
