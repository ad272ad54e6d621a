package it.cooperazionedigitale.accounts.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wish to move to another address: done when both addresses have agreed, over when either says no. */
@Entity
@Table(schema = "accounts", name = "address_change")
public class AddressChange {

    private static final Duration VALIDITY = Duration.ofHours(24);

    /** How it ended. */
    enum Outcome {
        DONE,
        REFUSED,
        REPLACED
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.TIE, use = Processing.ACCOUNT, end = AtErasure.DELETED)
    private UUID accountId;

    @Personal(value = What.CONTACT, use = Processing.ACCOUNT, end = AtErasure.DELETED)
    private String oldEmail;

    @Personal(value = What.CONTACT, use = Processing.ACCOUNT, end = AtErasure.DELETED)
    private String newEmail;

    private String oldSecretHash;
    private String newSecretHash;
    private Instant askedAt;
    private Instant expiresAt;
    private @Nullable Instant oldConfirmedAt;
    private @Nullable Instant newConfirmedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected AddressChange() {}

    private AddressChange(Account account, String newEmail, MailedSecret old, MailedSecret fresh, Instant now) {
        this.id = Ids.next();
        this.accountId = account.id();
        this.oldEmail = account.email();
        this.newEmail = newEmail;
        this.oldSecretHash = old.hash();
        this.newSecretHash = fresh.hash();
        this.askedAt = now;
        this.expiresAt = now.plus(VALIDITY);
    }

    /** A wish, with one secret for each address. */
    public static AddressChange ask(
            Account account, String newEmail, MailedSecret old, MailedSecret fresh, Instant now) {
        return new AddressChange(account, newEmail, old, fresh, now);
    }

    /** One of the two addresses agrees; a second time changes nothing. Says whether both have agreed by now. */
    public boolean confirm(String secretHash, Instant now) {
        if (outcome == Outcome.DONE) {
            return false;
        }
        requireOpen(now);
        if (secretHash.equals(oldSecretHash)) {
            oldConfirmedAt = oldConfirmedAt == null ? now : oldConfirmedAt;
        } else {
            newConfirmedAt = newConfirmedAt == null ? now : newConfirmedAt;
        }
        if (oldConfirmedAt == null || newConfirmedAt == null) {
            return false;
        }
        end(Outcome.DONE, now);
        return true;
    }

    /** One of the two addresses says no; a second time changes nothing. Says whether anything changed. */
    public boolean refuse(Instant now) {
        if (outcome == Outcome.REFUSED) {
            return false;
        }
        requireOpen(now);
        end(Outcome.REFUSED, now);
        return true;
    }

    /** Another wish takes its place. */
    public void replace(Instant now) {
        if (outcome == null) {
            end(Outcome.REPLACED, now);
        }
    }

    private void end(Outcome how, Instant now) {
        outcome = how;
        endedAt = now;
    }

    private void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new Refusal("accounts.refusal.linkSpent");
        }
    }

    /** Whether it waits for an answer. */
    public boolean isOpen(Instant now) {
        return outcome == null && now.isBefore(expiresAt);
    }

    /** Whether both have agreed. */
    public boolean isDone() {
        return outcome == Outcome.DONE;
    }

    /** Whether the secret is that of the present address. */
    public boolean isOld(String secretHash) {
        return secretHash.equals(oldSecretHash);
    }

    /** Whether the address of the secret has agreed already. */
    public boolean hasAgreed(String secretHash) {
        return (isOld(secretHash) ? oldConfirmedAt : newConfirmedAt) != null;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public String oldEmail() {
        return oldEmail;
    }

    public String newEmail() {
        return newEmail;
    }
}
