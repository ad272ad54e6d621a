package it.cooperazionedigitale.transformers.web.profile;

import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.transformers.domain.Profile;
import java.util.List;

/**
 * The page on which a firm changes what the directory says of it.
 *
 * @param mayEdit whether the viewer may change anything
 * @param longest the most characters of the presentation
 * @param services the services to choose from
 * @param regions the regions to choose from
 */
record ProfilePage(boolean mayEdit, int longest, List<Choice> services, List<Choice> regions) {

    ProfilePage(boolean mayEdit, List<Choice> services, List<Choice> regions) {
        this(mayEdit, Profile.LONGEST, services, regions);
    }
}
