package it.cooperazionedigitale.applications.web.exclusion;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationMoved;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.applications.usecase.ExcludeApplication;
import it.cooperazionedigitale.applications.usecase.StaffApplicationQueries;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.LettersToCome;
import it.cooperazionedigitale.site.ReasonForm;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff exclude an application, with a reason that the applicant reads. */
@Controller
@AccessibleTo(Role.STAFF)
class ExclusionController {

    static final String VIEW = "applications/exclusion";

    private final StaffApplicationQueries sent;
    private final ApplicationDirectory applications;
    private final ExcludeApplication excluding;
    private final LettersToCome letters;

    ExclusionController(
            StaffApplicationQueries sent,
            ApplicationDirectory applications,
            ExcludeApplication excluding,
            LettersToCome letters) {
        this.sent = sent;
        this.applications = applications;
        this.excluding = excluding;
        this.letters = letters;
    }

    @GetMapping("/gestione/domande/{id}/esclusione")
    String show(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, Viewer viewer, Model model) {
        return page(id, viewer, model);
    }

    @PostMapping("/gestione/domande/{id}/esclusione")
    String exclude(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return page(id, viewer, model);
        }
        sent.require(id, viewer);
        excluding.exclude(id, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "applications.flash.excluded");
        return "redirect:/gestione/domande/" + id;
    }

    private String page(UUID id, Viewer viewer, Model model) {
        sent.require(id, viewer);
        ApplicationSummary application = applications.find(id).orElseThrow(NotFound::new);
        if (!application.state().canBecome(ApplicationState.EXCLUDED)) {
            throw new Refusal("applications.refusal.course");
        }
        model.addAttribute(
                "page",
                new ExclusionPage(
                        id,
                        Objects.requireNonNull(application.protocol()),
                        application.organisationName(),
                        letters.of(List.of(ApplicationMoved.supposed(application, ApplicationState.EXCLUDED)))));
        return VIEW;
    }
}
