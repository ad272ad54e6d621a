package it.cooperazionedigitale.applications.web.sending;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Window;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.ProveDraftFiles;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.FileNotes;
import it.cooperazionedigitale.applications.web.Term;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Arrival;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The sending: one last look, one button, one receipt. */
@Controller
@AccessibleTo(Role.APPLICANT)
class SendingController {

    static final String VIEW = "applications/sending";

    private final OwnApplicationQueries own;
    private final ProveDraftFiles files;
    private final SubmitApplication submitting;
    private final FileNotes notes;
    private final AccountDirectory accounts;
    private final ApplicationWords words;
    private final Clock clock;

    SendingController(
            OwnApplicationQueries own,
            ProveDraftFiles files,
            SubmitApplication submitting,
            FileNotes notes,
            AccountDirectory accounts,
            ApplicationWords words,
            Clock clock) {
        this.own = own;
        this.files = files;
        this.submitting = submitting;
        this.notes = notes;
        this.accounts = accounts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/coop/domande/{id}/invio")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnApplication application = own.one(id, viewer);
        if (application.state() != ApplicationState.DRAFT) {
            return "redirect:/coop/domande/" + id + (application.protocol() == null ? "" : "/ricevuta");
        }
        Instant now = clock.instant();
        Window.require(application.call(), now);
        if (!application.missing().isEmpty()) {
            return "redirect:/coop/domande/" + id + "/riepilogo";
        }
        model.addAttribute(
                "page",
                new SendingPage(
                        id,
                        application.title(),
                        application.call().title(),
                        Objects.requireNonNullElse(viewer.organisationName(), ""),
                        Objects.requireNonNullElse(application.requested(), Euro.ZERO)
                                .format(),
                        Term.of(application.call().closesAt(), now, words),
                        notes.of(application),
                        application.signableBy(viewer),
                        accounts.awaitsConfirmation(viewer.id())));
        return VIEW;
    }

    @PostMapping("/coop/domande/{id}/invio")
    String send(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        Instant arrived = Arrival.of(request, clock);
        files.prove(id, viewer);
        submitting.submit(id, arrived, viewer);
        return "redirect:/coop/domande/" + id + "/ricevuta";
    }
}
