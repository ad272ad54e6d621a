package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.LetterWriter;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.shared.TeamRole;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The mails about bodies and teams: rows of the outbox, written in the transaction of the act. */
@Component
class BodyLetters {

    /** Their link joins a team or confirms an account number. */
    private static final Set<String> SECRET = Set.of("invited", "ibanByPec");
    /** What one may want to read in the portal only; the others change what the reader may do, or the money's way. */
    private static final Set<String> CHOSEN = Set.of("joined", "left", "joinRequested");

    private final Outbox outbox;
    private final LetterWriter writer;
    private final AccountDirectory accounts;
    private final Memberships memberships;

    BodyLetters(Outbox outbox, LetterWriter writer, AccountDirectory accounts, Memberships memberships) {
        this.outbox = outbox;
        this.writer = writer;
        this.accounts = accounts;
        this.memberships = memberships;
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
        accounts.findAll(people)
                .forEach(person -> outbox.enqueue(
                        mail(new Addressee(person.email(), person.id(), person.name(), person.language()), letter)));
    }

    /** To an address, whoever reads it. */
    void toAddress(String recipient, Letter letter) {
        outbox.enqueue(mail(Addressee.stranger(recipient), letter));
    }

    OutgoingMail mail(Addressee to, Letter letter) {
        return writer.write(
                new it.cooperazionedigitale.outbox.Letter(
                        "organisations.mail." + letter.name(),
                        letter.occasion(),
                        CHOSEN.contains(letter.name()) ? MailFamily.APPLICATIONS : MailFamily.SERVICE,
                        letter.path(),
                        SECRET.contains(letter.name()),
                        null,
                        letter.args()),
                to);
    }
}
