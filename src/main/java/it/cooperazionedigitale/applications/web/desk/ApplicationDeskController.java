package it.cooperazionedigitale.applications.web.desk;

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
import java.util.List;
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

    ApplicationDeskController(
            DeskQueries sent,
            CallDirectory calls,
            DeskChoices choices,
            DeskViews views,
            DeskRows rows,
            SealedQueries sealed) {
        this.sent = sent;
        this.calls = calls;
        this.choices = choices;
        this.views = views;
        this.rows = rows;
        this.sealed = sealed;
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
        model.addAttribute(
                "page",
                new DeskPage(
                        choices.of(published, viewer),
                        views.of(form, seen),
                        form.query(),
                        !viewer.has(Role.AUDITOR),
                        rows.of(found, published),
                        rows.links(found, form),
                        form.getTesto().strip(),
                        found.way() == Way.LIKE,
                        sent.wordless(filter),
                        !form.empty(),
                        rows.sealed(sealed.of(viewer))));
        return VIEW;
    }
}
