package it.cooperazionedigitale.notifications.domain;

import it.cooperazionedigitale.outbox.MailFamily;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a person wants to be written to. */
@Entity
@Table(schema = "notifications", name = "wish")
public class Wish {

    @Id
    private UUID accountId;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Pace applications = Pace.AT_ONCE;

    @Enumerated(EnumType.STRING)
    private Pace projects = Pace.AT_ONCE;

    @Enumerated(EnumType.STRING)
    private Pace work = Pace.AT_ONCE;

    @Enumerated(EnumType.STRING)
    private Pace news = Pace.DAILY;

    private boolean quiet = true;
    private LocalTime quietFrom = QuietHours.USUAL.from();
    private LocalTime quietUntil = QuietHours.USUAL.until();
    private Instant changedAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init")
    protected Wish() {}

    private Wish(UUID accountId) {
        this.accountId = accountId;
    }

    /** What everybody gets who has said nothing. */
    public static Wish usual(UUID account) {
        return new Wish(account);
    }

    /** When the person wants mails of a family; service letters always go at once. */
    public Pace pace(MailFamily family) {
        return switch (family) {
            case APPLICATIONS -> applications;
            case PROJECTS -> projects;
            case WORK -> work;
            case NEWS -> news;
            case SERVICE, DIGEST -> Pace.AT_ONCE;
        };
    }

    /** The hours of rest, if the person wants any. */
    public @Nullable QuietHours quietHours() {
        return quiet ? new QuietHours(quietFrom, quietUntil) : null;
    }

    /** The hours that were chosen last, also while they are off. */
    public QuietHours chosenHours() {
        return new QuietHours(quietFrom, quietUntil);
    }

    /** When a mail that can wait may leave. */
    public Instant afterQuiet(Instant moment) {
        QuietHours hours = quietHours();
        return hours == null ? moment : hours.after(moment);
    }

    /** Chooses anew; families that are not named stay as they are. Says whether anything changed. */
    public boolean choose(Map<MailFamily, Pace> paces, boolean rest, QuietHours hours, Instant now) {
        boolean changed = rest != quiet || !hours.equals(chosenHours());
        for (Map.Entry<MailFamily, Pace> choice : paces.entrySet()) {
            changed |= set(choice.getKey(), choice.getValue());
        }
        quiet = rest;
        quietFrom = hours.from();
        quietUntil = hours.until();
        changedAt = changed ? now : changedAt;
        return changed;
    }

    /** No more mails of a family, or of the day's one mail. Says whether anything changed. */
    public boolean leave(MailFamily family, Instant now) {
        boolean changed = false;
        for (MailFamily each : MailFamily.values()) {
            boolean meant = family == MailFamily.DIGEST ? pace(each) == Pace.DAILY : each == family;
            changed |= meant && set(each, Pace.PORTAL);
        }
        changedAt = changed ? now : changedAt;
        return changed;
    }

    private boolean set(MailFamily family, Pace pace) {
        Pace before = pace(family);
        switch (family) {
            case APPLICATIONS -> applications = pace;
            case PROJECTS -> projects = pace;
            case WORK -> work = pace;
            case NEWS -> news = pace;
            case SERVICE, DIGEST -> {
                return false;
            }
        }
        return before != pace;
    }
}
