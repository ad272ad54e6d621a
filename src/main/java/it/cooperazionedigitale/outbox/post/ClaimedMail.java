package it.cooperazionedigitale.outbox.post;

import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.UnsubscribeLinks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that one instance has taken to send.
 *
 * @param id the mail
 * @param recipient the address
 * @param accountId whose account it is written to, if any
 * @param subscriptionId what its link ends where there is no account
 * @param language {@code it} or {@code en}
 * @param family what it is about
 * @param subject one line
 * @param greeting the first line
 * @param body paragraphs
 * @param button what the link says
 * @param path where it leads in the portal
 * @param secret whether the words go once it is sent
 * @param createdAt when it was written
 * @param attempts how often it was taken, this time included
 * @param claimedBy the claim
 */
record ClaimedMail(
        UUID id,
        String recipient,
        @Nullable UUID accountId,
        @Nullable UUID subscriptionId,
        String language,
        MailFamily family,
        String subject,
        String greeting,
        String body,
        String button,
        @Nullable String path,
        boolean secret,
        Instant createdAt,
        int attempts,
        String claimedBy) {

    /** The link that ends mails like this, the same at each try. */
    @Nullable
    String unsubscribe(UnsubscribeLinks links) {
        UUID ends = accountId == null ? subscriptionId : accountId;
        return ends != null && MailSheet.canEnd(ends, family)
                ? links.path(ends, family, LocalDate.ofInstant(createdAt, ZoneOffset.UTC))
                : null;
    }

    MailSheet sheet(UnsubscribeLinks links) {
        return new MailSheet(subject, greeting, body, button, path, family, accountId, language, unsubscribe(links));
    }
}
