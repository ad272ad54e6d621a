package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead takes in a body that asked, with its role in the project, or gives a partner another role. */
@Service
public class GivePartnerRole {

    private final PartnerDesk desk;

    GivePartnerRole(PartnerDesk desk) {
        this.desk = desk;
    }

    /** Gives the role; what the partner had confirmed has to be confirmed anew. The same role twice changes nothing. */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public void give(UUID id, UUID partnership, String role, Viewer viewer) {
        PartnerDesk.Seat seat = desk.take(id, partnership);
        seat.application().requireDraft();
        PartnerState from = seat.part().state();
        if (seat.part().give(role.strip(), desk.now())) {
            String act = switch (from) {
                case ASKED -> "application.partnerAccepted";
                case CONFIRMED -> "application.partnerFell";
                default -> "application.partnerRoleGiven";
            };
            desk.moved(seat, from, act, null, viewer);
        }
    }
}
