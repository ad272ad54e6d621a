package it.cooperazionedigitale.accounts.web.seeing;

import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.accounts.usecase.SeeAs;
import it.cooperazionedigitale.accounts.usecase.SeeingQueries;
import it.cooperazionedigitale.accounts.usecase.StopSeeing;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins and ends seeing the portal as somebody else sees it, and shows who did so. */
@Controller
@AccessibleTo(Role.ADMIN)
class SeeAsController {

    static final String VIEW = "accounts/see-as";

    private final PeopleQueries people;
    private final SeeingQueries seeings;
    private final SeeAs seeAs;
    private final StopSeeing stopSeeing;

    SeeAsController(PeopleQueries people, SeeingQueries seeings, SeeAs seeAs, StopSeeing stopSeeing) {
        this.people = people;
        this.seeings = seeings;
        this.seeAs = seeAs;
        this.stopSeeing = stopSeeing;
    }

    @GetMapping("/admin/vedi-come")
    String show(
            @ModelAttribute("form") SeeAsForm form,
            @RequestParam(required = false) @Nullable String finita,
            HttpSession session,
            Viewer viewer,
            Model model) {
        return page(form, finita != null, session, viewer, model);
    }

    @PostMapping("/admin/vedi-come")
    @StepUp(Matter.ROLES)
    String begin(
            @ModelAttribute("form") SeeAsForm form,
            BindingResult errors,
            HttpSession session,
            Viewer viewer,
            Model model) {
        UUID person = form.person();
        if (person == null) {
            throw new NotFound();
        }
        if (form.rejectMissing(errors)) {
            return page(form, false, session, viewer, model);
        }
        session.setAttribute(
                OthersEyes.SEEING, seeAs.begin(person, form.getReason().strip(), viewer));
        return "redirect:/account";
    }

    @PostMapping("/admin/vedi-come/fine")
    String stop(HttpSession session, Viewer viewer) {
        if (!(session.getAttribute(OthersEyes.SEEING) instanceof UUID seeing)) {
            return "redirect:/admin/vedi-come";
        }
        session.removeAttribute(OthersEyes.SEEING);
        return "redirect:/admin/utenti/" + stopSeeing.stop(seeing, viewer);
    }

    private String page(SeeAsForm form, boolean over, HttpSession session, Viewer viewer, Model model) {
        UUID person = form.person();
        model.addAttribute(
                "page",
                SeeAsPage.of(
                        person == null ? null : people.person(person, viewer).row(),
                        session.getAttribute(OthersEyes.SEEING) != null,
                        over,
                        seeings.latest(viewer)));
        return VIEW;
    }
}
