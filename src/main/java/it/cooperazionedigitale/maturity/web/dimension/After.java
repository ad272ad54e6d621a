package it.cooperazionedigitale.maturity.web.dimension;

import it.cooperazionedigitale.maturity.domain.Dimension;
import it.cooperazionedigitale.maturity.usecase.OwnAssessment;
import java.util.List;

/** Where the person goes on after a part: to the next one, or to the list when the part has gaps or was the last. */
final class After {

    private After() {}

    static String part(OwnAssessment check, Dimension dimension) {
        List<Dimension> all = check.questionnaire().dimensions();
        int next = all.indexOf(dimension) + 1;
        return next < all.size() && check.complete(dimension) && !check.complete(all.get(next))
                ? "/domande/" + all.get(next).code()
                : "";
    }
}
