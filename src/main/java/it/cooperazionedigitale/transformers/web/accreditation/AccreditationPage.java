package it.cooperazionedigitale.transformers.web.accreditation;

import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.transformers.domain.Profile;
import java.util.List;

/**
 * The page of a candidature.
 *
 * @param mayApply whether the viewer may send it
 * @param longest the most characters of the presentation
 * @param services the services to choose from
 * @param regions the regions to choose from
 */
record AccreditationPage(boolean mayApply, int longest, List<Choice> services, List<Choice> regions) {

    AccreditationPage(boolean mayApply, List<Choice> services, List<Choice> regions) {
        this(mayApply, Profile.LONGEST, services, regions);
    }
}
