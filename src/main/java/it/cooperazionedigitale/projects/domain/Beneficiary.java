package it.cooperazionedigitale.projects.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The body of a project as it was when the award was accepted: its name, its hub, its region. */
@Embeddable
public class Beneficiary {

    private String organisationName;
    private UUID hubId;
    private String regionCode;
    private String regionName;

    @SuppressWarnings("NullAway.Init")
    protected Beneficiary() {}

    Beneficiary(Charter charter) {
        this.organisationName = charter.organisationName();
        this.hubId = charter.hubId();
        this.regionCode = charter.regionCode();
        this.regionName = charter.regionName();
    }

    public String organisationName() {
        return organisationName;
    }

    public UUID hubId() {
        return hubId;
    }

    public String regionCode() {
        return regionCode;
    }

    public String regionName() {
        return regionName;
    }
}
