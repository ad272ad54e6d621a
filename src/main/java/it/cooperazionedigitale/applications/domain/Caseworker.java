package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who of the programme's people looks after a sent application. */
@Entity
@Table(schema = "applications", name = "caseworker")
public class Caseworker {

    @Id
    private UUID applicationId;

    @Version
    private @Nullable Long version;

    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.LEADS_NOWHERE)
    private UUID accountId;

    @SuppressWarnings("NullAway.Init")
    protected Caseworker() {}

    private Caseworker(UUID applicationId, UUID accountId) {
        this.applicationId = applicationId;
        this.accountId = accountId;
    }

    /** The first one of an application. */
    public static Caseworker of(UUID application, UUID account) {
        return new Caseworker(application, account);
    }

    /** From now on somebody else. */
    public void become(UUID account) {
        accountId = account;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID accountId() {
        return accountId;
    }
}
