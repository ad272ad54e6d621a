package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes one letter to several people: words from the bundle, a row a person, each occasion once. */
@Component
class Letters {

    private final Outbox outbox;
    private final AccountDirectory accounts;
    private final OrganisationDirectory organisations;
    private final MessageSource messages;
    private final String address;

    Letters(
            Outbox outbox,
            AccountDirectory accounts,
            OrganisationDirectory organisations,
            MessageSource messages,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.organisations = organisations;
        this.messages = messages;
        this.address = address;
    }

    /**
     * What the letter is about.
     *
     * @param name the letter: its words stand under {@code notifications.<name>.subject} and {@code .body}
     * @param occasion makes the dedupe key unique: ids and instants of the fact
     * @param path where the reader goes on
     * @param args what the words mention; no personal data
     */
    record Letter(String name, String occasion, String path, Object... args) {}

    /** To everybody who works for a body: owners and editors. */
    void toTeam(UUID organisation, Letter letter) {
        send(organisations.team(organisation, TeamRole.EDITOR), letter);
    }

    /** To everybody who holds a role. */
    void toRole(Role role, Letter letter) {
        write(accounts.withRole(role), letter);
    }

    /** To these people. */
    void send(Collection<UUID> people, Letter letter) {
        write(accounts.findAll(people), letter);
    }

    private void write(List<AccountSummary> people, Letter letter) {
        people.forEach(person -> outbox.enqueue(mail(person, letter)));
    }

    /** The letter as one person gets it. */
    OutgoingMail mail(AccountSummary person, Letter letter) {
        String text = words(letter.name() + ".body", letter.args());
        return new OutgoingMail(
                letter.name() + "/" + letter.occasion() + "/" + person.id(),
                person.email(),
                words(letter.name() + ".subject", letter.args()),
                words("frame", person.name(), text, address + letter.path()));
    }

    private String words(String key, Object... args) {
        return messages.getMessage("notifications." + key, args, Locale.ITALIAN);
    }
}
