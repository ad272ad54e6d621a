package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.organisations.OrganisationSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The body that leads an application, as it was when the application was started or last sent.
 *
 * @param id the body
 * @param name its name then
 * @param hubId the hub that looked after it
 * @param regionCode the region of its seat
 */
@Embeddable
public record Applicant(
        @Column(name = "organisation_id") UUID id,
        @Column(name = "organisation_name") String name,
        UUID hubId,
        String regionCode) {

    /** The body as it is now. */
    public static Applicant of(OrganisationSummary body) {
        return new Applicant(body.id(), body.name(), body.hubId(), body.regionCode());
    }
}
