package it.cooperazionedigitale.privacy.web.request;

import it.cooperazionedigitale.privacy.domain.ErasureState;
import it.cooperazionedigitale.privacy.usecase.PrivacyDeskQueries.Asked;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One request, ready to print.
 *
 * @param id which
 * @param name whose, as long as the person has a name
 * @param lines what there is to know
 * @param open whether something can be decided
 * @param held whether it is on hold
 */
record RequestPage(UUID id, String name, List<SummaryRow> lines, boolean open, boolean held) {

    static RequestPage of(Asked request) {
        List<SummaryRow> lines = new ArrayList<>(List.of(
                SummaryRow.fixed("privacy.admin.state", "privacy.state." + request.state()),
                SummaryRow.fixed("privacy.admin.asked", ItalianFormats.moment(request.askedAt())),
                SummaryRow.fixed("privacy.admin.execute", ItalianFormats.moment(request.executeAt())),
                SummaryRow.fixed("privacy.admin.due", ItalianFormats.day(request.dueAt()))));
        if (request.reason() != null) {
            lines.add(SummaryRow.fixed("privacy.admin.reason", request.reason()));
        }
        boolean held = request.state() == ErasureState.HELD;
        return new RequestPage(
                request.id(), request.name(), lines, held || request.state() == ErasureState.REQUESTED, held);
    }
}
