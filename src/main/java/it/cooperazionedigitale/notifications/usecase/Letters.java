package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.LetterWriter;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes one letter to several people: each in the own language, a row a person, each occasion once. */
@Component
class Letters {

    private final Outbox outbox;
    private final LetterWriter writer;
    private final AccountDirectory accounts;
    private final OrganisationDirectory organisations;

    Letters(Outbox outbox, LetterWriter writer, AccountDirectory accounts, OrganisationDirectory organisations) {
        this.outbox = outbox;
        this.writer = writer;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /**
     * What the letter is about.
     *
     * @param name the letter: its words stand under {@code notifications.<name>.subject} and {@code .body}, its family in
     *     {@link LetterFamilies}
     * @param occasion makes the dedupe key unique: ids and instants of the fact
     * @param path where the reader goes on
     * @param deadline the term it reminds of: within a day of it, nothing holds the letter back
     * @param args what the words mention; no personal data
     */
    record Letter(
            String name,
            String occasion,
            String path,
            @Nullable Instant deadline,
            Object[] args) {

        Letter(String name, String occasion, String path, Object... args) {
            this(name, occasion, path, null, args);
        }
    }

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
        return writer.write(
                new it.cooperazionedigitale.outbox.Letter(
                        "notifications." + letter.name(),
                        letter.occasion(),
                        LetterFamilies.of(letter.name()),
                        letter.path(),
                        LetterFamilies.secret(letter.name()),
                        letter.deadline(),
                        letter.args()),
                new Addressee(person.email(), person.id(), person.name(), person.language()));
    }
}
