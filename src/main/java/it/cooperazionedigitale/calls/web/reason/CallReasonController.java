package it.cooperazionedigitale.calls.web.reason;

import it.cooperazionedigitale.calls.usecase.CallDesk;
import it.cooperazionedigitale.calls.usecase.CallDeskQueries;
import it.cooperazionedigitale.calls.usecase.ResumeCall;
import it.cooperazionedigitale.calls.usecase.SuspendCall;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Suspending a call and letting it go on: applicants read why. */
@Controller
@RequestMapping("/gestione/bandi/{id}")
@AccessibleTo(Role.STAFF)
class CallReasonController {

    static final String VIEW = "calls/reason";

    private final CallDeskQueries calls;
    private final SuspendCall suspend;
    private final ResumeCall resume;

    CallReasonController(CallDeskQueries calls, SuspendCall suspend, ResumeCall resume) {
        this.calls = calls;
        this.suspend = suspend;
        this.resume = resume;
    }

    @GetMapping("/sospensione")
    String askToSuspend(@PathVariable UUID id, Viewer viewer, Model model) {
        return ask(ReasonAct.SUSPEND, id, viewer, model);
    }

    @PostMapping("/sospensione")
    String suspend(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return again(ReasonAct.SUSPEND, id, viewer, model);
        }
        suspend.suspend(id, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "calls.flash.suspended");
        return "redirect:/gestione/bandi/" + id;
    }

    @GetMapping("/ripresa")
    String askToResume(@PathVariable UUID id, Viewer viewer, Model model) {
        return ask(ReasonAct.RESUME, id, viewer, model);
    }

    @PostMapping("/ripresa")
    String resume(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return again(ReasonAct.RESUME, id, viewer, model);
        }
        resume.resume(id, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "calls.flash.resumed");
        return "redirect:/gestione/bandi/" + id;
    }

    private String ask(ReasonAct act, UUID id, Viewer viewer, Model model) {
        model.addAttribute("form", new ReasonForm());
        CallDesk desk = calls.one(id, viewer);
        act.refuseUnlessPossible(desk);
        model.addAttribute("page", ReasonPage.of(act, desk));
        return VIEW;
    }

    private String again(ReasonAct act, UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", ReasonPage.of(act, calls.one(id, viewer)));
        return VIEW;
    }
}
