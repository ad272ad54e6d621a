package it.cooperazionedigitale.outbox.post;

import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.OutgoingMail;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words of one mail, before they are set as text and as HTML.
 *
 * @param subject one line
 * @param greeting the first line
 * @param body paragraphs, with an empty line between them
 * @param button what the link says
 * @param path where it leads in the portal, null for nowhere
 * @param family what it is about
 * @param account whose account it is written to, null where only the address is known
 * @param language {@code it} or {@code en}
 * @param unsubscribe the path of the link that ends mails like this, null where that cannot be
 */
public record MailSheet(
        String subject,
        String greeting,
        String body,
        String button,
        @Nullable String path,
        MailFamily family,
        @Nullable UUID account,
        String language,
        @Nullable String unsubscribe) {

    /** The words of a mail that is about to be written. */
    public static MailSheet of(OutgoingMail mail, @Nullable String unsubscribe) {
        return new MailSheet(
                mail.words().subject(),
                mail.words().greeting(),
                mail.words().text(),
                mail.words().button(),
                mail.path(),
                mail.family(),
                mail.to().account(),
                mail.to().language().getLanguage(),
                unsubscribe);
    }

    /** Whether the reader can choose to get no mails like this. */
    public static boolean canEnd(@Nullable UUID whose, MailFamily family) {
        return whose != null && family != MailFamily.SERVICE;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
