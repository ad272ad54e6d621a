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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        to(List.of(new Audience.Team(organisation)), letter);
    }

    /** To the certified mailbox of a body, if it has one. */
    void toPec(UUID organisation, Letter letter) {
        organisations.pec(organisation).ifPresent(box -> outbox.enqueue(mail(Addressee.stranger(box), letter)));
    }

    /** To everybody who holds a role. */
    void toRole(Role role, Letter letter) {
        to(List.of(new Audience.Holders(role)), letter);
    }

    /** To these people. */
    void send(Collection<UUID> people, Letter letter) {
        to(List.of(new Audience.People(people)), letter);
    }

    /** To all of these audiences, looked up together. */
    void to(List<Audience> audiences, Letter letter) {
        readers(audiences).forEach(people -> people.forEach(person -> outbox.enqueue(mail(person, letter))));
    }

    /** To each of these audiences its own letter, all looked up together. */
    void toEach(List<Audience> audiences, List<Letter> own) {
        List<List<AccountSummary>> readers = readers(audiences);
        for (int n = 0; n < own.size(); n++) {
            Letter letter = own.get(n);
            readers.get(n).forEach(person -> outbox.enqueue(mail(person, letter)));
        }
    }

    /** Who the people of each audience are at this moment: the same for writing and for saying beforehand how many they are. */
    List<List<AccountSummary>> readers(List<Audience> audiences) {
        Map<UUID, List<UUID>> teams = organisations.teams(
                audiences.stream()
                        .flatMap(one -> one instanceof Audience.Team team ? Stream.of(team.body()) : Stream.empty())
                        .collect(Collectors.toSet()),
                TeamRole.EDITOR);
        Map<Role, List<AccountSummary>> holders = audiences.stream()
                .flatMap(one -> one instanceof Audience.Holders all ? Stream.of(all.role()) : Stream.empty())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), accounts::withRole));
        Set<UUID> ids = audiences.stream().flatMap(one -> ids(one, teams)).collect(Collectors.toSet());
        Map<UUID, AccountSummary> known = ids.isEmpty()
                ? Map.of()
                : accounts.findAll(ids).stream().collect(Collectors.toMap(AccountSummary::id, Function.identity()));
        return audiences.stream()
                .map(one -> one instanceof Audience.Holders all
                        ? holders.get(all.role())
                        : ids(one, teams)
                                .distinct()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList())
                .toList();
    }

    private static Stream<UUID> ids(Audience audience, Map<UUID, List<UUID>> teams) {
        if (audience instanceof Audience.Team team) {
            return teams.getOrDefault(team.body(), List.of()).stream();
        }
        return audience instanceof Audience.People people ? people.accounts().stream() : Stream.empty();
    }

    /** To one person; false if the same was written to them before. */
    boolean once(AccountSummary person, Letter letter) {
        return outbox.enqueue(mail(person, letter));
    }

    /** The letter as one person gets it. */
    OutgoingMail mail(AccountSummary person, Letter letter) {
        return mail(new Addressee(person.email(), person.id(), person.name(), person.language()), letter);
    }

    private OutgoingMail mail(Addressee to, Letter letter) {
        return writer.write(
                new it.cooperazionedigitale.outbox.Letter(
                        "notifications." + letter.name(),
                        letter.occasion(),
                        LetterFamilies.of(letter.name()),
                        letter.path(),
                        LetterFamilies.secret(letter.name()),
                        letter.deadline(),
                        letter.args()),
                to);
    }
}
