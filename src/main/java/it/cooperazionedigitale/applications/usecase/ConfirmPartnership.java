package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.applications.domain.Confirmation;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal representative of a partner confirms its data, its role and its share, and declares for it. */
@Service
public class ConfirmPartnership {

    private final PartnerDesk desk;
    private final AccountDirectory accounts;
    private final OrganisationDirectory organisations;

    ConfirmPartnership(PartnerDesk desk, AccountDirectory accounts, OrganisationDirectory organisations) {
        this.organisations = organisations;
        this.desk = desk;
        this.accounts = accounts;
    }

    /** Confirms with every declaration; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@applicationRules.maySignPart(#partnership, #viewer)")
    public void confirm(UUID partnership, Set<Declaration> ticked, Viewer viewer) {
        accounts.insistOnAddress(viewer);
        PartnerDesk.Seat seat = desk.take(partnership);
        seat.application().requireDraft();
        PartnerState from = seat.part().state();
        OrganisationSummary body =
                organisations.find(seat.part().organisationId()).orElseThrow(NotFound::new);
        if (seat.part().confirm(ticked, Confirmation.of(ticked, body, viewer), desk.now())) {
            desk.moved(seat, from, "application.partnerConfirmed", null, viewer);
        }
    }
}
