package it.cooperazionedigitale.applications.web.partners;

import it.cooperazionedigitale.applications.domain.JoinCode;
import it.cooperazionedigitale.applications.usecase.MakeJoinCode;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.PartnerQueries;
import it.cooperazionedigitale.applications.usecase.RevokeJoinCode;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The code by which other bodies ask to take part: shown once, stored nowhere in clear. */
@Controller
@AccessibleTo(Role.APPLICANT)
class JoinCodeController {

    private final OwnApplicationQueries own;
    private final PartnerQueries partners;
    private final MakeJoinCode making;
    private final RevokeJoinCode revoking;
    private final String portal;

    JoinCodeController(
            OwnApplicationQueries own,
            PartnerQueries partners,
            MakeJoinCode making,
            RevokeJoinCode revoking,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String portal) {
        this.own = own;
        this.partners = partners;
        this.making = making;
        this.revoking = revoking;
        this.portal = portal;
    }

    /** The answer to the request that made the code: it cannot be asked for again. */
    @PostMapping("/coop/domande/{id}/partner/codice")
    String make(@PathVariable UUID id, @ModelAttribute("form") ProjectFormForm form, Viewer viewer, Model model) {
        JoinCode code = making.make(id, viewer);
        OwnApplication application = own.one(id, viewer);
        form.setProjectForm(Objects.toString(application.projectForm(), ""));
        String lead = Objects.requireNonNullElse(viewer.organisationName(), "");
        model.addAttribute(
                "page",
                PartnersPage.of(application, lead, partners.codeUntil(id))
                        .withCode(code.shown(), portal + "/coop/domande/partecipa?codice=" + code.digits()));
        return PartnersController.VIEW;
    }

    @PostMapping("/coop/domande/{id}/partner/codice/revoca")
    String revoke(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        revoking.revoke(id, viewer);
        redirect.addFlashAttribute("flash", "applications.flash.codeRevoked");
        return "redirect:/coop/domande/" + id + "/partner";
    }
}
