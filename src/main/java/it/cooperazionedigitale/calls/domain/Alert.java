package it.cooperazionedigitale.calls.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that wants to be told of the next call; it counts once it has answered. */
@Entity
@Table(schema = "calls", name = "alert")
public class Alert {

    /** How long the link of the first letter holds. */
    public static final Duration PATIENCE = Duration.ofDays(7);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.CONTACT, use = Processing.LETTERS, end = AtErasure.DELETED)
    private String email;

    @Personal(value = What.IDENTITY, use = Processing.LETTERS, end = AtErasure.DELETED)
    private String language;

    private Instant askedAt;

    @Personal(value = What.CREDENTIAL, use = Processing.LETTERS, end = AtErasure.DELETED)
    private String secretHash;

    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected Alert() {}

    /** Somebody typed this address; whether its owner wants it shows when the link is used. */
    public static Alert ask(String email, Locale language, String secretHash, Instant now) {
        Alert alert = new Alert();
        alert.id = Ids.next();
        alert.email = email;
        alert.askAgain(language, secretHash, now);
        return alert;
    }

    /** A new link; the one before holds no more. */
    public void askAgain(Locale newLanguage, String newHash, Instant now) {
        language = "en".equals(newLanguage.getLanguage()) ? "en" : "it";
        secretHash = newHash;
        askedAt = now;
    }

    /** Says yes; a second time changes nothing. False when the link is too old. */
    public boolean confirm(Instant now) {
        if (confirmedAt != null) {
            return true;
        }
        if (askedAt.plus(PATIENCE).isBefore(now)) {
            return false;
        }
        confirmedAt = now;
        return true;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }
}
