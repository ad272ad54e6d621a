package it.cooperazionedigitale.transformers.web.accreditation;

import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.transformers.domain.Evidence;
import it.cooperazionedigitale.transformers.domain.Profile;
import it.cooperazionedigitale.transformers.usecase.AccreditationQueries;
import it.cooperazionedigitale.transformers.usecase.ApplyForAccreditation;
import it.cooperazionedigitale.transformers.web.ProfileReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A firm asks its hub to be accredited. */
@Controller
@AccessibleTo(Role.TRANSFORMER)
class AccreditationController {

    static final String VIEW = "transformers/accreditation";

    private final AccreditationQueries accreditations;
    private final ApplyForAccreditation applying;
    private final ProfileReading profiles;
    private final EvidenceReading evidences;

    AccreditationController(
            AccreditationQueries accreditations,
            ApplyForAccreditation applying,
            ProfileReading profiles,
            EvidenceReading evidences) {
        this.accreditations = accreditations;
        this.applying = applying;
        this.profiles = profiles;
        this.evidences = evidences;
    }

    @InitBinder("form")
    void onlyThreeJobs(WebDataBinder binder) {
        binder.setAllowedFields("presentation", "years", "services", "regions", "jobs[0].*", "jobs[1].*", "jobs[2].*");
    }

    @GetMapping("/trasformatrice/accreditamento")
    String show(Viewer viewer, Model model) {
        model.addAttribute(
                "form", accreditations.own(viewer).map(AccreditationForm::of).orElseGet(AccreditationForm::new));
        return page(viewer, model);
    }

    @PostMapping("/trasformatrice/accreditamento")
    String apply(
            @ModelAttribute("form") AccreditationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (viewer.organisationId() == null) {
            throw new NotFound();
        }
        Evidence evidence = evidences.evidence(form, errors);
        Profile profile = profiles.profile(form, errors);
        if (profile == null) {
            return page(viewer, model);
        }
        applying.apply(viewer.organisationId(), profile, evidence, viewer);
        redirect.addFlashAttribute("flash", "transformers.flash.applied");
        return "redirect:/trasformatrice";
    }

    private String page(Viewer viewer, Model model) {
        boolean mayApply = viewer.mayIn(viewer.organisationId(), TeamRole.OWNER);
        model.addAttribute(
                "page", new AccreditationPage(mayApply, ProfileReading.serviceChoices(), profiles.regionChoices()));
        return VIEW;
    }
}
