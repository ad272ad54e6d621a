package it.cooperazionedigitale.applications.web.section;

import it.cooperazionedigitale.applications.usecase.AnswerOutcome;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.forms.FormSection;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One section of the call's form: all its questions on a page. */
@Controller
@AccessibleTo(Role.APPLICANT)
class SectionController {

    static final String VIEW = "applications/section";

    private final OwnApplicationQueries own;
    private final AnswerSection answering;

    SectionController(OwnApplicationQueries own, AnswerSection answering) {
        this.own = own;
        this.answering = answering;
    }

    @GetMapping("/coop/domande/{id}/progetto")
    String first(@PathVariable UUID id, Viewer viewer) {
        FormSection first = own.one(id, viewer).form().sections().get(0);
        return "redirect:/coop/domande/" + id + "/progetto/" + first.id();
    }

    @GetMapping("/coop/domande/{id}/progetto/{sezione}")
    String show(@PathVariable UUID id, @PathVariable String sezione, Viewer viewer, Model model) {
        OwnApplication application = own.one(id, viewer);
        FormSection section = application.form().section(sezione).orElseThrow(NotFound::new);
        if (!application.writableBy(viewer)) {
            return "redirect:/coop/domande/" + id + "/riepilogo";
        }
        SectionForm form = new SectionForm();
        form.fill(application.given(sezione).values());
        form.setRevision(application.given(sezione).revision());
        model.addAttribute("form", form);
        return page(application, section, null, model);
    }

    @PostMapping("/coop/domande/{id}/progetto/{sezione}")
    String save(
            @PathVariable UUID id,
            @PathVariable String sezione,
            @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        AnswerOutcome outcome = answering.answer(id, sezione, form.getRevision(), form.typed(), viewer);
        if (outcome.saved()) {
            redirect.addFlashAttribute("flash", "applications.flash.saved");
            return "redirect:" + After.section(own.one(id, viewer), sezione);
        }
        if (outcome.theirs() != null) {
            errors.reject(
                    "applications.section.stale", new Object[] {outcome.theirs().who()}, null);
            form.setRevision(outcome.revision());
        }
        outcome.report(errors);
        OwnApplication application = own.one(id, viewer);
        return page(application, application.form().section(sezione).orElseThrow(NotFound::new), outcome, model);
    }

    private static String page(
            OwnApplication application, FormSection section, @Nullable AnswerOutcome outcome, Model model) {
        model.addAttribute("page", SectionPage.of(application, section, outcome));
        return VIEW;
    }
}
