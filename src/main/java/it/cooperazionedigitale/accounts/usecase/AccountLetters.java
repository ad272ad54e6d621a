package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.EmailAddress;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.LetterWriter;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes the letters about accounts, in the language of the person. */
@Component
class AccountLetters {

    /** Their link lets somebody in, or says yes to something. */
    private static final Set<String> SECRET =
            Set.of("confirm", "forgotten", "changeOld", "changeNew", "recoveryAsked", "recoveryBegun");

    private final Outbox outbox;
    private final LetterWriter writer;

    AccountLetters(Outbox outbox, LetterWriter writer) {
        this.outbox = outbox;
        this.writer = writer;
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

    /** An address that is not known to be the person's gets no copy in the person's portal, and is told why it is written to. */
    OutgoingMail mail(Account person, String email, Letter letter) {
        boolean own = person.addressConfirmed() && email.equals(person.email());
        return writer.write(
                new it.cooperazionedigitale.outbox.Letter(
                        "accounts.letter." + letter.name(),
                        letter.occasion(),
                        MailFamily.SERVICE,
                        letter.path(),
                        SECRET.contains(letter.name()),
                        null,
                        letter.args()),
                new Addressee(email, own ? person.id() : null, person.name(), person.locale()));
    }

    /** An address as a letter mentions it. */
    static String shown(String email) {
        return EmailAddress.shown(email);
    }
}
