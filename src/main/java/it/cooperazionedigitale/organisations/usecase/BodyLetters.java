package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.shared.TeamRole;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The mails about bodies and teams: rows of the outbox, written in the transaction of the act. */
@Component
class BodyLetters {

    private final Outbox outbox;
    private final AccountDirectory accounts;
    private final Memberships memberships;
    private final MessageSource messages;
    private final String address;

    BodyLetters(
            Outbox outbox,
            AccountDirectory accounts,
            Memberships memberships,
            MessageSource messages,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.memberships = memberships;
        this.messages = messages;
        this.address = address;
    }

    /**
     * What a mail is about.
     *
     * @param name the mail: its words stand under {@code organisations.mail.<name>}
     * @param occasion makes the dedupe key unique
     * @param path where the reader goes on
     * @param args what the words mention
     */
    record Letter(String name, String occasion, String path, Object... args) {}

    /** To everybody who represents the body now. */
    void toOwners(UUID organisation, Letter letter) {
        toPeople(memberships.accountsIn(organisation, List.of(TeamRole.OWNER)), letter);
    }

    /** To these people. */
    void toPeople(Collection<UUID> people, Letter letter) {
        accounts.findAll(people).forEach(person -> outbox.enqueue(mail(person.email(), hello(person.name()), letter)));
    }

    /** To an address, whoever reads it. */
    void toAddress(String recipient, Letter letter) {
        outbox.enqueue(mail(recipient, messages.getMessage("organisations.mail.hello", null, Locale.ITALIAN), letter));
    }

    private String hello(String name) {
        return messages.getMessage("organisations.mail.helloName", new Object[] {name}, Locale.ITALIAN);
    }

    OutgoingMail mail(String recipient, String hello, Letter letter) {
        return new OutgoingMail(
                "organisations/" + letter.name() + "/" + letter.occasion() + "/" + recipient,
                recipient,
                words(letter.name() + ".subject", letter.args()),
                words("frame", hello, words(letter.name() + ".body", letter.args()), address + letter.path()));
    }

    private String words(String key, Object... args) {
        return messages.getMessage("organisations.mail." + key, args, Locale.ITALIAN);
    }
}
