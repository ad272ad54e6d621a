package it.cooperazionedigitale.applications.web.section;

import it.cooperazionedigitale.applications.usecase.OwnAnswers;
import it.cooperazionedigitale.forms.FormSection;
import java.util.List;

/** Where the person goes on after a section: to the next one, after the last to the hub. */
final class After {

    private After() {}

    static String section(OwnAnswers application, String sectionId) {
        List<String> ids =
                application.asked().sections().stream().map(FormSection::id).toList();
        int next = ids.indexOf(sectionId) + 1;
        String base = "/coop/domande/" + application.id();
        return next < ids.size() ? base + "/progetto/" + ids.get(next) : base;
    }
}
