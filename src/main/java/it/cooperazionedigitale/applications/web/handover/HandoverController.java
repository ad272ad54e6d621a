package it.cooperazionedigitale.applications.web.handover;

import it.cooperazionedigitale.applications.usecase.HandOverApplications;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Applications chosen in the list pass to somebody: first what would happen to each, then the act. */
@Controller
@AccessibleTo(Role.STAFF)
class HandoverController {

    static final String VIEW = "applications/handover";
    static final String PATH = "/gestione/domande/referente";

    private final HandoverPreviews previews;
    private final HandOverApplications handing;

    HandoverController(HandoverPreviews previews, HandOverApplications handing) {
        this.previews = previews;
        this.handing = handing;
    }

    @GetMapping(PATH)
    String preview(
            @ModelAttribute("form") HandoverForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String persona,
            Viewer viewer,
            Model model) {
        if (persona != null && !form.decided()) {
            errors.rejectValue("persona", "applications.handover.person.choose");
        }
        model.addAttribute("page", previews.of(form, viewer));
        return VIEW;
    }

    @PostMapping(PATH)
    String handOver(@ModelAttribute("form") HandoverForm form, Viewer viewer) {
        UUID act = form.act();
        if (act == null || !form.decided()) {
            throw new NotFound();
        }
        handing.handOver(act, form.to(), form.previewed(), viewer);
        return "redirect:" + PATH + "/" + act;
    }
}
