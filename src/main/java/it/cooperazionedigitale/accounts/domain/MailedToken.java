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

/** A link sent by mail: good once, for a while, for one purpose. */
@Entity
@Table(schema = "accounts", name = "mailed_token")
public class MailedToken {

    /** What a link is good for, and how long. */
    public enum Purpose {
        CONFIRM_ADDRESS(Duration.ofDays(3)),
        NEW_PASSWORD(Duration.ofMinutes(30)),
        RECOVER_FACTORS(Duration.ofHours(1));

        private final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.TIE, use = Processing.SIGN_IN, end = AtErasure.DELETED)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Personal(value = What.CREDENTIAL, use = Processing.SIGN_IN, end = AtErasure.DELETED)
    private String secretHash;

    @Personal(value = What.CONTACT, use = Processing.SIGN_IN, end = AtErasure.DELETED)
    private String email;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected MailedToken() {}

    private MailedToken(Account account, Purpose purpose, MailedSecret secret, Instant now) {
        this.id = Ids.next();
        this.accountId = account.id();
        this.purpose = purpose;
        this.secretHash = secret.hash();
        this.email = account.email();
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.validity);
    }

    /** A new link to the account's address as it is now. */
    public static MailedToken of(Account account, Purpose purpose, MailedSecret secret, Instant now) {
        return new MailedToken(account, purpose, secret, now);
    }

    /** Uses it up; refused when it was used, when its time has passed, or when the address is another by now. */
    public void use(Account account, Instant now) {
        if (!isGood(account, now)) {
            throw new Refusal("accounts.refusal.linkSpent");
        }
        usedAt = now;
    }

    /** Whether it would be taken now. */
    public boolean isGood(Account account, Instant now) {
        return usedAt == null
                && now.isBefore(expiresAt)
                && email.equals(account.email())
                && accountId.equals(account.id());
    }

    public UUID accountId() {
        return accountId;
    }
}
