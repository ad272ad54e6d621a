package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.usecase.CaseworkerQueries;
import it.cooperazionedigitale.applications.usecase.DeskQueries;
import it.cooperazionedigitale.applications.usecase.SealedQueries;
import it.cooperazionedigitale.applications.usecase.SentFilter;
import it.cooperazionedigitale.applications.usecase.SentTurn.Way;
import it.cooperazionedigitale.applications.usecase.ViewQueries;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.CarriedField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What was sent, for the programme's people, each within their own part. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.AUDITOR, Role.HUB_MANAGER, Role.NODE_OFFICER})
class ApplicationDeskController {

    static final String VIEW = "applications/desk";

    private final DeskQueries sent;
    private final CallDirectory calls;
    private final DeskChoices choices;
    private final DeskViews views;
    private final DeskRows rows;
    private final SealedQueries sealed;
    private final CaseworkerQueries caseworkers;

    ApplicationDeskController(
            DeskQueries sent,
            CallDirectory calls,
            DeskChoices choices,
            DeskViews views,
            DeskRows rows,
            SealedQueries sealed,
            CaseworkerQueries caseworkers) {
        this.sent = sent;
        this.calls = calls;
        this.choices = choices;
        this.views = views;
        this.rows = rows;
        this.sealed = sealed;
        this.caseworkers = caseworkers;
    }

    @GetMapping(DeskFilter.PATH)
    String show(@ModelAttribute("form") DeskFilter form, Viewer viewer, Model model) {
        List<ViewQueries.View> seen = views.seenBy(viewer);
        String start = DeskViews.start(form, seen);
        if (start != null) {
            return "redirect:" + start;
        }
        SentFilter filter = form.filter();
        DeskQueries.Page found = sent.list(filter, form.turn(), viewer);
        List<CallSummary> published = calls.published();
        Map<UUID, String> names = caseworkers.names(found.rows(), viewer);
        model.addAttribute(
                "page",
                new DeskPage(
                        choices.of(published, names, viewer),
                        views.of(form, seen, viewer),
                        form.query(),
                        !viewer.has(Role.AUDITOR),
                        viewer.has(Role.STAFF),
                        List.of(new CarriedField("filtri", form.query())),
                        rows.of(found, published, names),
                        rows.links(found, form),
                        form.getTesto().strip(),
                        found.way() == Way.LIKE,
                        sent.wordless(filter),
                        !form.empty(),
                        rows.sealed(sealed.of(published, viewer), filter.callId())));
        return VIEW;
    }
}
