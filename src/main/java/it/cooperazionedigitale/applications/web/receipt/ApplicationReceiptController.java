package it.cooperazionedigitale.applications.web.receipt;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.OwnCase;
import it.cooperazionedigitale.applications.usecase.OwnCaseQueries;
import it.cooperazionedigitale.applications.usecase.Receipt;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The proof of receipt, there to be opened again at any time. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ApplicationReceiptController {

    static final String VIEW = "applications/receipt";

    private final OwnCaseQueries own;

    ApplicationReceiptController(OwnCaseQueries own) {
        this.own = own;
    }

    @GetMapping("/coop/domande/{id}/ricevuta")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        Receipt receipt = own.receipt(id, viewer);
        OwnCase application = own.one(id, viewer);
        model.addAttribute(
                "page",
                new ReceiptPage(
                        id,
                        receipt.protocol(),
                        List.of(
                                SummaryRow.fixed(
                                        "applications.receipt.received", ItalianFormats.exact(receipt.receivedAt())),
                                SummaryRow.fixed(
                                        "applications.receipt.call",
                                        application.call().title()),
                                SummaryRow.fixed("applications.receipt.body", viewer.organisationName()),
                                SummaryRow.fixed("applications.receipt.project", application.title()),
                                SummaryRow.fixed("applications.receipt.sentBy", receipt.sentBy()),
                                SummaryRow.fixed("applications.receipt.version", Integer.toString(receipt.version())),
                                SummaryRow.fixed("applications.receipt.hash", receipt.sha256())),
                        application.state() == ApplicationState.WITHDRAWN
                                || application.state() == ApplicationState.DRAFT,
                        ItalianFormats.deadline(application.call().closesAt())));
        return VIEW;
    }
}
