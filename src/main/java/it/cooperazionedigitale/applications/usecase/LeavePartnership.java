package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner goes away from an application that is not sent, or takes its asking back. */
@Service
public class LeavePartnership {

    private final PartnerDesk desk;

    LeavePartnership(PartnerDesk desk) {
        this.desk = desk;
    }

    /** Goes with a reason the lead reads; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@applicationRules.mayTakePart(#partnership, #viewer)")
    public void leave(UUID partnership, String reason, Viewer viewer) {
        PartnerDesk.Seat seat = desk.take(partnership);
        if (!seat.application().state().withApplicant()) {
            throw new Refusal("applications.refusal.partnerOfSent");
        }
        PartnerState from = seat.part().state();
        if (seat.part().leave(reason.strip(), desk.now())) {
            desk.moved(seat, from, "application.partnerLeft", seat.part().reason(), viewer);
        }
    }
}
