package it.cooperazionedigitale.accounts.web.expiry;

import it.cooperazionedigitale.accounts.usecase.ExpiredSession;
import it.cooperazionedigitale.accounts.usecase.ExpiredSessionQueries;
import it.cooperazionedigitale.accounts.web.signin.Homes;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.SavedWork;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The session is over: why, what is safe, and the way back to the same step. */
@Controller
@AccessibleTo(everybody = true)
class ExpiryController {

    static final String VIEW = "accounts/expired";

    private final ExpiredSessionQueries queries;
    private final List<SavedWork> savedWork;

    ExpiryController(ExpiredSessionQueries queries, List<SavedWork> savedWork) {
        this.queries = queries;
        this.savedWork = savedWork;
    }

    @GetMapping("/sessione-scaduta")
    String expired(Viewer viewer, HttpServletRequest request, Model model) {
        if (viewer.signedIn()) {
            return "redirect:" + Homes.of(viewer);
        }
        String secret = request.getRequestedSessionId();
        Optional<ExpiredSession> session = secret == null ? Optional.empty() : queries.of(secret);
        model.addAttribute(
                "page",
                new ExpiredPage(
                        session.isPresent() ? "accounts.expired.why" : "accounts.expired.closed",
                        back(Sending.told(request)),
                        session.map(ExpiredSession::lastSeen)
                                .map(ItalianFormats::moment)
                                .orElse(null),
                        session.map(ExpiredSession::organisation)
                                .flatMap(this::lastSaved)
                                .map(ItalianFormats::moment)
                                .orElse(null)));
        return VIEW;
    }

    private static String back(@Nullable Sending sending) {
        return sending == null ? "accounts.expired.back" : "accounts.expired.back." + sending;
    }

    private Optional<Instant> lastSaved(UUID organisation) {
        return savedWork.stream()
                .flatMap(work -> work.lastSaved(organisation).stream())
                .max(Comparator.naturalOrder());
    }
}
