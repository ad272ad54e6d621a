package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.domain.Alert;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.Letter;
import it.cooperazionedigitale.outbox.LetterWriter;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.outbox.UnsubscribeLinks;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to those who want to be told of calls; each letter says how to end them. */
@Component
class AlertLetters {

    private final Outbox outbox;
    private final LetterWriter writer;
    private final UnsubscribeLinks links;
    private final String address;

    AlertLetters(
            Outbox outbox,
            LetterWriter writer,
            UnsubscribeLinks links,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.outbox = outbox;
        this.writer = writer;
        this.links = links;
        this.address = address;
    }

    /** Do you want this? With the link that says yes. */
    void ask(Alert alert, String secret, Instant now) {
        outbox.enqueue(mail(alert, "confirm", alert.id() + "/" + now, "/avvisami/conferma/" + secret, true));
    }

    /** You are told already. */
    void known(Alert alert, Instant now) {
        outbox.enqueue(mail(alert, "known", alert.id() + "/" + now, "/bandi", false, ending(alert, now)));
    }

    /** A call has been published, or has opened: once for each call. */
    void tell(Alert alert, String name, CallSummary call, Instant now) {
        outbox.enqueue(mail(
                alert,
                name,
                call.id().toString(),
                "/bandi/" + call.slug(),
                false,
                call.title(),
                Letter.moment(call.opensAt()),
                Letter.moment(call.closesAt()),
                ending(alert, now)));
    }

    /** The letter as one address gets it. */
    OutgoingMail mail(Alert alert, String name, String occasion, String path, boolean secret, Object... args) {
        return writer.write(
                new Letter("calls.alert." + name, occasion, MailFamily.NEWS, path, secret, null, args),
                new Addressee(alert.email(), null, null, alert.language()));
    }

    private String ending(Alert alert, Instant now) {
        return address + links.path(alert.id(), MailFamily.NEWS, ItalianFormats.dayOf(now));
    }
}
