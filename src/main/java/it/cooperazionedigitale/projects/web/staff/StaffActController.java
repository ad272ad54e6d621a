package it.cooperazionedigitale.projects.web.staff;

import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends the final report back, suspends, proposes a revocation or keeps the project: each with its reason. */
@Controller
@AccessibleTo(Role.STAFF)
class StaffActController {

    static final String VIEW = "projects/staff-act";
    private static final String ADDRESS = "/gestione/progetti/{id}/{act:rinvio|sospensione|revoca}";
    /** The acts that write to the body; a proposal, or its end, is between the programme's people. */
    private static final Set<String> LETTERS = Set.of("rinvio", "sospensione");

    private static final String KEEP = "/gestione/progetti/{id}/mantenimento";

    private final ProjectQueries projects;
    private final StaffAct staffAct;

    StaffActController(ProjectQueries projects, StaffAct staffAct) {
        this.projects = projects;
        this.staffAct = staffAct;
    }

    @GetMapping(ADDRESS)
    String showAct(
            @PathVariable UUID id,
            @PathVariable String act,
            @ModelAttribute("form") ReasonForm form,
            Model model,
            Viewer viewer) {
        return show(id, act, model, viewer);
    }

    @AccessibleTo(Role.BOARD)
    @GetMapping(KEEP)
    String showKeep(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, Model model, Viewer viewer) {
        return show(id, "mantenimento", model, viewer);
    }

    private String show(UUID id, String act, Model model, Viewer viewer) {
        ProjectView project = projects.watched(id, viewer);
        model.addAttribute(
                "page",
                new StaffActPage(
                        id,
                        project.title(),
                        project.code(),
                        act,
                        "projects.act." + act,
                        LETTERS.contains(act) ? project.letters() : null));
        return VIEW;
    }

    @PostMapping(ADDRESS)
    String act(
            @PathVariable UUID id,
            @PathVariable String act,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        return perform(id, act, form, errors, model, viewer, redirect);
    }

    @AccessibleTo(Role.BOARD)
    @PostMapping(KEEP)
    @StepUp(Matter.MONEY)
    String keep(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        return perform(id, "mantenimento", form, errors, model, viewer, redirect);
    }

    private String perform(
            UUID id,
            String act,
            ReasonForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return show(id, act, model, viewer);
        }
        staffAct.perform(act, id, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "projects.act." + act + ".done");
        return "redirect:/gestione/progetti/" + id;
    }
}
