package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.Reminder;
import it.cooperazionedigitale.site.Reminding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes reminders to those who may still act: whoever left a team, lost a role or an account hears nothing. */
@Service
public class WriteReminders implements Reminding {

    private final Letters letters;
    private final AccountDirectory accounts;
    private final OrganisationDirectory organisations;

    WriteReminders(Letters letters, AccountDirectory accounts, OrganisationDirectory organisations) {
        this.letters = letters;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /** Each occasion is written once to each person. */
    @Override
    @Transactional
    @Unguarded("called by the portal's own jobs")
    public int remind(Collection<Reminder> due) {
        return due.stream().mapToInt(this::write).sum();
    }

    private int write(Reminder reminder) {
        Letter letter = new Letter(
                reminder.letter(),
                reminder.occasion(),
                reminder.path(),
                reminder.term(),
                reminder.args().stream().map(WriteReminders::said).toArray());
        return (int) readers(reminder).stream()
                .filter(person -> letters.once(person, letter))
                .count();
    }

    private List<AccountSummary> readers(Reminder reminder) {
        Role role = reminder.role();
        List<AccountSummary> meant = switch (reminder.readers()) {
            case TEAM -> accounts.findActive(organisations.team(reminder.whom(), TeamRole.EDITOR));
            case OWNERS -> accounts.findActive(organisations.team(reminder.whom(), TeamRole.OWNER));
            case PERSON -> accounts.findActive(List.of(reminder.whom()));
            case HOLDERS -> accounts.withRole(Objects.requireNonNull(role));
        };
        return meant.stream()
                .filter(person -> role == null || person.roles().contains(role))
                .filter(person -> !person.id().equals(reminder.except()))
                .toList();
    }

    /** Days and instants are printed in the reader's language. */
    private static Object said(Object arg) {
        if (arg instanceof Instant instant) {
            return it.cooperazionedigitale.outbox.Letter.moment(instant);
        }
        return arg instanceof LocalDate day ? it.cooperazionedigitale.outbox.Letter.day(day) : arg;
    }
}
