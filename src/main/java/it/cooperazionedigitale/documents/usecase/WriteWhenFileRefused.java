package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.documents.FileChecked;
import it.cooperazionedigitale.documents.FilePlaces;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.Letter;
import it.cooperazionedigitale.outbox.LetterWriter;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Tells who sent a file that it was not accepted, why, and what to do. */
@Component
class WriteWhenFileRefused {

    private final Files files;
    private final AccountDirectory accounts;
    private final Outbox outbox;
    private final LetterWriter writer;
    private final List<FilePlaces> places;

    WriteWhenFileRefused(
            Files files, AccountDirectory accounts, Outbox outbox, LetterWriter writer, List<FilePlaces> places) {
        this.places = places;
        this.files = files;
        this.accounts = accounts;
        this.outbox = outbox;
        this.writer = writer;
    }

    @EventListener
    void on(FileChecked checked) {
        if (checked.state() != FileState.REFUSED) {
            return;
        }
        FileSummary file = files.find(checked.file()).orElseThrow();
        accounts.find(file.sentBy()).ifPresent(person -> outbox.enqueue(mail(person, file)));
    }

    OutgoingMail mail(AccountSummary person, FileSummary file) {
        String finding = "documents.finding." + file.finding();
        return writer.write(
                new Letter(
                        "documents.mail.refused",
                        file.id().toString(),
                        MailFamily.APPLICATIONS,
                        place(file),
                        false,
                        null,
                        file.name(),
                        words(finding),
                        words(finding + ".advice")),
                new Addressee(person.email(), person.id(), person.name(), person.language()));
    }

    private String place(FileSummary file) {
        return places.stream()
                .flatMap(place -> place.of(file).stream())
                .findFirst()
                .orElse("/coop/organizzazione/documenti");
    }

    private static MessageSourceResolvable words(String key) {
        return new DefaultMessageSourceResolvable(key);
    }
}
