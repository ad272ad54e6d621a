package it.cooperazionedigitale.outbox.web.post;

import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.usecase.MailState;
import it.cooperazionedigitale.outbox.usecase.PostQueries;
import it.cooperazionedigitale.outbox.usecase.PostQueries.Envelope;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.Figure;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import it.cooperazionedigitale.site.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outbox for who administers the portal, ready to print.
 *
 * @param figures how many mails stand where
 * @param states to choose from
 * @param families to choose from
 * @param columns of the list
 * @param rows of the list
 * @param links to older mails
 * @param searching whether something is left out
 * @param retry where all that is given up here can be tried again; null when there is nothing
 * @param givenUp how many that would be
 */
record PostPage(
        List<Figure> figures,
        List<Choice> states,
        List<Choice> families,
        List<TableColumn> columns,
        List<List<TableCell>> rows,
        PageLinks links,
        boolean searching,
        @Nullable String retry,
        String givenUp) {

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("outbox.post.subject"),
            TableColumn.text("outbox.post.to"),
            TableColumn.text("outbox.post.state"),
            TableColumn.text("outbox.post.written"),
            TableColumn.number("outbox.post.attempts"));

    static PostPage of(Map<MailState, Long> counts, PostQueries.Page found, long givenUp, PostForm form, boolean all) {
        PostQueries.Place next = found.next();
        return new PostPage(
                Stream.of(MailState.WAITING, MailState.SENT, MailState.FAILED, MailState.REFUSED, MailState.DIGEST)
                        .map(state -> figure(state, counts))
                        .toList(),
                Arrays.stream(MailState.values())
                        .map(state -> Choice.of(state.name(), "outbox.post.state." + state))
                        .toList(),
                Arrays.stream(MailFamily.values())
                        .map(family -> Choice.of(family.name(), "outbox.post.family." + family))
                        .toList(),
                COLUMNS,
                found.mails().stream().map(PostPage::cells).toList(),
                new PageLinks(
                        null,
                        next == null
                                ? null
                                : form.address("/admin/posta")
                                        .queryParam("prima", next.writtenAt() + "_" + next.id())
                                        .encode()
                                        .toUriString(),
                        null),
                !all,
                givenUp == 0
                        ? null
                        : form.address("/admin/posta/ripresa").encode().toUriString(),
                ItalianFormats.number(givenUp));
    }

    private static Figure figure(MailState state, Map<MailState, Long> counts) {
        long number = counts.getOrDefault(state, 0L)
                + (state == MailState.WAITING ? counts.getOrDefault(MailState.SENDING, 0L) : 0);
        return new Figure(
                "outbox.post.figure." + state, ItalianFormats.number(number), "outbox.post.figure." + state + ".how");
    }

    private static List<TableCell> cells(Envelope mail) {
        return List.of(
                TableCell.link(mail.subject(), "/admin/posta/" + mail.id()),
                TableCell.of(recipient(mail)),
                TableCell.state("outbox.post.state." + mail.state(), tone(mail.state())),
                TableCell.of(ItalianFormats.moment(mail.writtenAt())),
                TableCell.of(ItalianFormats.number(mail.attempts())));
    }

    /** The address, or that it is to be known later. */
    static String recipient(Envelope mail) {
        return mail.recipient().isEmpty() ? "outbox.post.sealed" : mail.recipient();
    }

    static Tone tone(MailState state) {
        return switch (state) {
            case WAITING, SENDING -> Tone.DOING;
            case SENT, DIGESTED, SHOWN -> Tone.OK;
            case REFUSED, FAILED -> Tone.STOP;
            case DIGEST, KEPT, MUTED -> Tone.CALM;
        };
    }
}
