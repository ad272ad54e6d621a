package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.documents.FileChecked;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who sent a file that it was not accepted, why, and what to do. */
@Component
class WriteWhenFileRefused {

    private static final String PREFIX = "documents.mail.refused.";

    private final Files files;
    private final AccountDirectory accounts;
    private final Outbox outbox;
    private final MessageSource messages;
    private final String address;

    WriteWhenFileRefused(
            Files files,
            AccountDirectory accounts,
            Outbox outbox,
            MessageSource messages,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.files = files;
        this.accounts = accounts;
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
    }

    @EventListener
    void on(FileChecked checked) {
        if (checked.state() != FileState.REFUSED) {
            return;
        }
        FileSummary file = files.find(checked.file()).orElseThrow();
        String finding = "documents.finding." + file.finding();
        accounts.find(file.sentBy())
                .ifPresent(person -> outbox.enqueue(new OutgoingMail(
                        "documents.refused/" + file.id(),
                        person.email(),
                        words(PREFIX + "subject"),
                        words(
                                PREFIX + "body",
                                person.name(),
                                file.name(),
                                words(finding),
                                words(finding + ".advice"),
                                address + "/coop/organizzazione/documenti"))));
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, Locale.ITALIAN);
    }
}
