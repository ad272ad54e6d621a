package it.cooperazionedigitale.insights.web.dashboard;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.insights.usecase.DashboardQueries;
import it.cooperazionedigitale.insights.web.InsightsWords;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.CsvSheet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The programme's dashboard: how far applications came, when they were sent, the money, the projects. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.AUDITOR})
class DashboardController {

    static final String VIEW = "insights/dashboard";

    private final DashboardQueries figures;
    private final CallDirectory calls;
    private final InsightsWords words;

    DashboardController(DashboardQueries figures, CallDirectory calls, InsightsWords words) {
        this.figures = figures;
        this.calls = calls;
        this.words = words;
    }

    @GetMapping("/gestione/cruscotti")
    String show(@ModelAttribute("form") DashboardForm form, Model model, Viewer viewer) {
        List<CallSummary> published = calls.published();
        UUID call = chosen(form, published);
        model.addAttribute(
                "page",
                DashboardPage.of(
                        new DashboardPage.Numbers(
                                figures.funnel(call, viewer),
                                figures.perDay(call, viewer),
                                figures.spending(call, viewer),
                                figures.projects(call, viewer)),
                        published,
                        form.getBando(),
                        viewer,
                        words));
        return VIEW;
    }

    @GetMapping("/gestione/cruscotti/invii-per-giorno.csv")
    ResponseEntity<byte[]> perDay(@ModelAttribute("form") DashboardForm form, Viewer viewer) {
        String sheet = CsvSheet.of(
                List.of("giorno", "domande_inviate"),
                figures.perDay(chosen(form, calls.published()), viewer).stream()
                        .map(day -> List.<Object>of(day.day(), day.sent()))
                        .toList());
        return CsvSheet.download("invii-per-giorno.csv", sheet);
    }

    private static @Nullable UUID chosen(DashboardForm form, List<CallSummary> published) {
        return published.stream()
                .filter(call -> call.code().equals(form.getBando()))
                .map(CallSummary::id)
                .findFirst()
                .orElse(null);
    }
}
