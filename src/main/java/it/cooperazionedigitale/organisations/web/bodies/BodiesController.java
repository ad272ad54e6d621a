package it.cooperazionedigitale.organisations.web.bodies;

import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.usecase.ChooseBody;
import it.cooperazionedigitale.organisations.usecase.OwnBodyQueries;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReturnAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bodies a person belongs to, and which of them the person acts for. */
@Controller
@AccessibleTo(signedIn = true)
class BodiesController {

    static final String VIEW = "organisations/bodies";

    /** Where what was typed for a body may be sent once more: by the browser, with all its fields. */
    private static final Pattern OWN = Pattern.compile("/coop/organizzazione(/[a-z0-9-]+)+");

    private final OwnBodyQueries queries;
    private final ChooseBody choosing;
    private final ReturnAddress rooms;

    BodiesController(OwnBodyQueries queries, ChooseBody choosing, ReturnAddress rooms) {
        this.queries = queries;
        this.choosing = choosing;
        this.rooms = rooms;
    }

    @GetMapping("/account/organizzazioni")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", BodiesPage.of(queries.bodies(viewer)));
        return VIEW;
    }

    @PostMapping("/account/organizzazioni")
    String choose(
            @RequestParam("organisation") UUID organisation,
            @RequestParam(required = false) @Nullable String goOn,
            @RequestParam(defaultValue = "") String ritorno,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        OrganisationKind kind = choosing.choose(organisation, viewer);
        if (goOn != null && OWN.matcher(goOn).matches()) {
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.TEMPORARY_REDIRECT);
            return "redirect:" + goOn;
        }
        redirect.addFlashAttribute("flash", "organisations.flash.chosen");
        if (rooms.isSafe(ritorno)) {
            return "redirect:" + ritorno;
        }
        return kind == OrganisationKind.TRANSFORMER ? "redirect:/trasformatrice" : "redirect:/coop";
    }
}
