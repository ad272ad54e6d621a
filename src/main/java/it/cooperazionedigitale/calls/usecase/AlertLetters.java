package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.domain.Alert;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.Letter;
import it.cooperazionedigitale.outbox.LetterWriter;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes to those who want to be told of calls; the link in each letter ends them. */
@Component
class AlertLetters {

    private final Outbox outbox;
    private final LetterWriter writer;

    AlertLetters(Outbox outbox, LetterWriter writer) {
        this.outbox = outbox;
        this.writer = writer;
    }

    /** Do you want this? With the link that says yes. */
    void ask(Alert alert, String secret, Instant now) {
        outbox.enqueue(mail(alert, "confirm", alert.id() + "/" + now, "/avvisami/conferma/" + secret, true));
    }

    /** You are told already. */
    void known(Alert alert, Instant now) {
        outbox.enqueue(mail(alert, "known", alert.id() + "/" + now, "/bandi", false));
    }

    /** A call has been published, or has opened: once for each call. */
    void tell(Alert alert, String name, CallSummary call) {
        outbox.enqueue(mail(
                alert,
                name,
                call.id().toString(),
                "/bandi/" + call.slug(),
                false,
                call.title(),
                Letter.moment(call.opensAt()),
                Letter.moment(call.closesAt())));
    }

    /** The letter as one address gets it. */
    OutgoingMail mail(Alert alert, String name, String occasion, String path, boolean secret, Object... args) {
        return writer.write(
                new Letter("calls.alert." + name, occasion, MailFamily.NEWS, path, secret, null, args),
                secret
                        ? new Addressee(alert.email(), null, null, alert.language())
                        : Addressee.subscriber(alert.email(), alert.language(), alert.id()));
    }
}
