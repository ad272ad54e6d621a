package it.cooperazionedigitale.outbox.web.post;

import it.cooperazionedigitale.outbox.usecase.MailState;
import it.cooperazionedigitale.outbox.usecase.PostQueries.Envelope;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The life of one mail: its envelope, never what stands inside.
 *
 * @param id the mail
 * @param subject its subject
 * @param state message key of where it stands
 * @param tone its tint
 * @param means message key of what that means
 * @param rows what is known of it
 * @param retriable whether it was given up
 */
record MailPage(
        UUID id, String subject, String state, Tone tone, String means, List<SummaryRow> rows, boolean retriable) {

    static MailPage of(Envelope mail, UnaryOperator<String> words) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.fixed("outbox.post.to", words.apply(PostPage.recipient(mail))));
        rows.add(SummaryRow.fixed("outbox.post.family", words.apply("outbox.post.family." + mail.family())));
        rows.add(SummaryRow.fixed("outbox.post.written", ItalianFormats.exact(mail.writtenAt())));
        rows.add(SummaryRow.fixed("outbox.post.attempts", ItalianFormats.number(mail.attempts())));
        if (mail.sentAt() != null) {
            rows.add(SummaryRow.fixed("outbox.post.sent", ItalianFormats.exact(mail.sentAt())));
        }
        if (mail.state() == MailState.WAITING) {
            rows.add(SummaryRow.fixed("outbox.post.next", ItalianFormats.exact(mail.nextTry())));
        }
        if (mail.answer() != null) {
            rows.add(SummaryRow.fixed("outbox.post.answer", mail.answer()));
        }
        rows.add(SummaryRow.fixed(
                "outbox.post.copy",
                words.apply(
                        mail.known()
                                ? (mail.secret() ? "outbox.post.copy.secret" : "outbox.post.copy.yes")
                                : "outbox.post.copy.no")));
        return new MailPage(
                mail.id(),
                mail.subject(),
                "outbox.post.state." + mail.state(),
                PostPage.tone(mail.state()),
                "outbox.post.state." + mail.state() + ".means",
                rows,
                mail.state().givenUp());
    }
}
