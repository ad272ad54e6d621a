package it.cooperazionedigitale.applications.web.handover;

import it.cooperazionedigitale.site.CarriedField;
import it.cooperazionedigitale.site.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is to look after the chosen applications.
 *
 * @param chosen how many were chosen, in words
 * @param problem why it cannot be done; null when it can
 * @param people who may look after them
 * @param carried what was chosen, to go along
 * @param preview what would happen; null before a person is chosen
 * @param back the list
 */
record HandoverPage(
        String chosen,
        @Nullable String problem,
        List<Choice> people,
        List<CarriedField> carried,
        @Nullable Preview preview,
        String back) {

    /**
     * What would happen.
     *
     * @param parts the applications, by what would happen to them
     * @param confirm the button; null where nothing would change
     * @param fields what it sends
     */
    record Preview(List<HandoverPart> parts, @Nullable String confirm, List<CarriedField> fields) {}
}
