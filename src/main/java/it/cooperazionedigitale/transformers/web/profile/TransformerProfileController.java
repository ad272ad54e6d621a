package it.cooperazionedigitale.transformers.web.profile;

import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.transformers.domain.Profile;
import it.cooperazionedigitale.transformers.usecase.AccreditationQueries;
import it.cooperazionedigitale.transformers.usecase.TransformerSheet;
import it.cooperazionedigitale.transformers.usecase.UpdateProfile;
import it.cooperazionedigitale.transformers.web.ProfileForm;
import it.cooperazionedigitale.transformers.web.ProfileReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A firm's members change what the directory says of it; before the first candidature there is nothing to change. */
@Controller
@AccessibleTo(Role.TRANSFORMER)
class TransformerProfileController {

    static final String VIEW = "transformers/profile";

    private final AccreditationQueries accreditations;
    private final UpdateProfile updating;
    private final ProfileReading reading;

    TransformerProfileController(AccreditationQueries accreditations, UpdateProfile updating, ProfileReading reading) {
        this.accreditations = accreditations;
        this.updating = updating;
        this.reading = reading;
    }

    @GetMapping("/trasformatrice/profilo")
    String show(Viewer viewer, Model model) {
        TransformerSheet sheet = accreditations.own(viewer).orElse(null);
        if (sheet == null) {
            return "redirect:/trasformatrice";
        }
        ProfileForm form = new ProfileForm();
        form.take(sheet.profile());
        model.addAttribute("form", form);
        return page(viewer, model);
    }

    @PostMapping("/trasformatrice/profilo")
    String save(
            @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        TransformerSheet sheet = accreditations.own(viewer).orElseThrow(NotFound::new);
        Profile profile = reading.profile(form, errors);
        if (profile == null) {
            return page(viewer, model);
        }
        updating.update(sheet.firm().organisationId(), profile, viewer);
        redirect.addFlashAttribute("flash", "transformers.flash.profileSaved");
        return "redirect:/trasformatrice/profilo";
    }

    private String page(Viewer viewer, Model model) {
        boolean mayEdit = viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR);
        model.addAttribute("page", new ProfilePage(mayEdit, ProfileReading.serviceChoices(), reading.regionChoices()));
        return VIEW;
    }
}
