package it.cooperazionedigitale.organisations;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other modules know of a body.
 *
 * @param id the body
 * @param name its name
 * @param kind what it is in the programme
 * @param taxCode its codice fiscale, eleven digits
 * @param vatNumber its partita IVA, if it has one
 * @param hubId the hub that looks after it
 * @param hubName the hub's name
 * @param comuneCode Istat code of the comune of its operating seat
 * @param comuneLabel name and province, {@code Aliano (MT)}
 * @param regionCode Istat code of the region
 * @param regionName the region's name
 * @param snaiClass class A to F of the comune in the map of inner areas 2020
 * @param innerArea whether the class is D, E or F
 * @param counts its people as counts
 * @param traits what it declares of itself
 */
public record OrganisationSummary(
        UUID id,
        String name,
        OrganisationKind kind,
        String taxCode,
        @Nullable String vatNumber,
        UUID hubId,
        String hubName,
        String comuneCode,
        String comuneLabel,
        String regionCode,
        String regionName,
        String snaiClass,
        boolean innerArea,
        HeadCounts counts,
        Set<BodyTrait> traits) {}
