package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.Letter;
import it.cooperazionedigitale.outbox.LetterWriter;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.privacy.domain.ErasureRequest;
import it.cooperazionedigitale.shared.NotFound;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The letters about requests, in the language of the person. */
@Component
class PrivacyLetters {

    private final AccountDirectory accounts;
    private final Outbox outbox;
    private final LetterWriter writer;
    private final MessageSource messages;

    PrivacyLetters(AccountDirectory accounts, Outbox outbox, LetterWriter writer, MessageSource messages) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.writer = writer;
        this.messages = messages;
    }

    /** The request was made: until when one can think again. */
    void asked(ErasureRequest request) {
        // an account that ended while its page stood open asks for nothing any more
        accounts.find(request.accountId()).orElseThrow(NotFound::new);
        send("erasureAsked", request.id().toString(), request, Letter.moment(request.executeAt()));
    }

    /** What was done about it. */
    void settled(String act, ErasureRequest request, Instant when) {
        send(act, request.id() + "/" + when, request, Objects.requireNonNullElse(request.reason(), ""));
    }

    /** Why it cannot go on by itself, in the person's language. */
    String obstacle(ErasureRequest request) {
        Locale language = accounts.find(request.accountId())
                .map(person -> person.language())
                .orElse(Locale.ITALIAN);
        return messages.getMessage("privacy.obstacle.found", null, language);
    }

    private void send(String letter, String occasion, ErasureRequest request, Object mentioned) {
        accounts.find(request.accountId())
                .ifPresent(person -> outbox.enqueue(writer.write(
                        new Letter(
                                "privacy.letter." + letter,
                                occasion,
                                MailFamily.SERVICE,
                                "/account/dati",
                                false,
                                null,
                                mentioned),
                        new Addressee(person.email(), person.id(), person.name(), person.language()))));
    }
}
