package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.TaxCode;
import java.util.Set;
import java.util.UUID;

/**
 * An invented body of the story.
 *
 * @param id its id, derived from its number
 * @param owner address of its legal representative
 * @param name its name
 * @param kind what it is
 * @param hub NODE, PICO or RUINI
 * @param comuneCode where it works
 * @param taxCode an invented codice fiscale with a right check digit
 * @param traits what it declares
 * @param counts its people
 */
record Body(
        UUID id,
        String owner,
        String name,
        OrganisationKind kind,
        String hub,
        String comuneCode,
        TaxCode taxCode,
        Set<BodyTrait> traits,
        HeadCounts counts) {}
