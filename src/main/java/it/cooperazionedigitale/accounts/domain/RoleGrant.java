package it.cooperazionedigitale.accounts.domain;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a role was given, by whom and why; the portal itself gives the first administrator's. */
@Embeddable
public class RoleGrant {

    @Personal(value = What.TRACE, use = Processing.OFFICE, end = AtErasure.DELETED)
    private Instant grantedAt;

    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID grantedBy;

    @Personal(value = What.WORDS, use = Processing.OFFICE, end = AtErasure.DELETED)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(Instant grantedAt, @Nullable UUID grantedBy, @Nullable String reason) {
        this.grantedAt = grantedAt;
        this.grantedBy = grantedBy;
        this.reason = reason;
    }
}
