package it.cooperazionedigitale.accounts.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a role was given, by whom and why; the portal itself gives the first administrator's. */
@Embeddable
public class RoleGrant {

    private Instant grantedAt;
    private @Nullable UUID grantedBy;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(Instant grantedAt, @Nullable UUID grantedBy, @Nullable String reason) {
        this.grantedAt = grantedAt;
        this.grantedBy = grantedBy;
        this.reason = reason;
    }
}
