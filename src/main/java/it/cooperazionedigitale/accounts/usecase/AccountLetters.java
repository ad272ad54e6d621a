package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.EmailAddress;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letters about accounts, in the language of the person. */
@Component
class AccountLetters {

    private final Outbox outbox;
    private final MessageSource messages;
    private final String address;

    AccountLetters(
            Outbox outbox,
            MessageSource messages,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
    }

    /**
     * What a letter is about.
     *
     * @param name the letter: its words stand under {@code accounts.letter.<name>.subject} and {@code .body}
     * @param occasion makes the dedupe key unique
     * @param path where the reader goes on, with a secret where there is one
     * @param args what the words mention
     */
    record Letter(String name, String occasion, String path, Object... args) {}

    /** To the person's own address. */
    void send(Account person, Letter letter) {
        send(person, person.email(), letter);
    }

    /** To another address of the person. */
    void send(Account person, String email, Letter letter) {
        outbox.enqueue(mail(person, email, letter));
    }

    OutgoingMail mail(Account person, String email, Letter letter) {
        Locale language = person.locale();
        return new OutgoingMail(
                "account/" + letter.name() + "/" + letter.occasion(),
                email,
                words(letter.name() + ".subject", language),
                words(
                        "frame",
                        language,
                        person.name(),
                        words(letter.name() + ".body", language, letter.args()),
                        address + letter.path()));
    }

    /** An address as a letter mentions it. */
    static String shown(String email) {
        return EmailAddress.shown(email);
    }

    private String words(String key, Locale language, Object... args) {
        return messages.getMessage("accounts.letter." + key, args, language);
    }
}
