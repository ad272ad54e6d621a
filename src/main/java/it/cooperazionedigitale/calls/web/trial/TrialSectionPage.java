package it.cooperazionedigitale.calls.web.trial;

import it.cooperazionedigitale.forms.AskedSection;
import java.util.UUID;

/**
 * One section of a form that is tried.
 *
 * @param id the call
 * @param asked the questions
 * @param number its place among those that are asked
 * @param all how many are asked
 */
record TrialSectionPage(UUID id, AskedSection asked, int number, int all) {

    /** Where it is sent. */
    public String action() {
        return "/gestione/bandi/" + id + "/prova/sezioni/" + asked.section().id();
    }
}
