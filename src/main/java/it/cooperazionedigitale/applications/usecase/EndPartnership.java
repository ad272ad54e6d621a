package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead says no to a body that asked, or ends what it had begun with a partner. */
@Service
public class EndPartnership {

    private final PartnerDesk desk;

    EndPartnership(PartnerDesk desk) {
        this.desk = desk;
    }

    /** Ends it with a reason the body reads; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public void end(UUID id, UUID partnership, String reason, Viewer viewer) {
        PartnerDesk.Seat seat = desk.take(id, partnership);
        seat.application().requireDraft();
        PartnerState from = seat.part().state();
        if (seat.part().end(reason.strip(), desk.now())) {
            String act = from == PartnerState.ASKED ? "application.partnerDeclined" : "application.partnerRemoved";
            desk.moved(seat, from, act, seat.part().reason(), viewer);
        }
    }
}
