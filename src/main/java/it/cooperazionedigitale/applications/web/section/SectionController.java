package it.cooperazionedigitale.applications.web.section;

import it.cooperazionedigitale.applications.usecase.AnswerOutcome;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.OwnAnswerQueries;
import it.cooperazionedigitale.applications.usecase.OwnAnswers;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Press;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Keeping;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One section of the call's form: all its questions on a page. */
@Controller
@AccessibleTo(Role.APPLICANT)
class SectionController {

    static final String VIEW = "applications/section";

    private final OwnAnswerQueries own;
    private final AnswerSection answering;
    private final SectionReading reading;

    SectionController(OwnAnswerQueries own, AnswerSection answering, SectionReading reading) {
        this.own = own;
        this.answering = answering;
        this.reading = reading;
    }

    @GetMapping("/coop/domande/{id}/progetto")
    String first(@PathVariable UUID id, Viewer viewer) {
        FormSection first = own.of(id, viewer).asked().sections().get(0);
        return "redirect:/coop/domande/" + id + "/progetto/" + first.id();
    }

    @GetMapping("/coop/domande/{id}/progetto/{sezione}")
    String show(@PathVariable UUID id, @PathVariable String sezione, Viewer viewer, Model model) {
        OwnAnswers application = own.of(id, viewer);
        FormSection section = application.form().section(sezione).orElseThrow(NotFound::new);
        if (!application.writableBy(viewer)) {
            return "redirect:/coop/domande/" + id + "/riepilogo";
        }
        if (application.asked().section(sezione).isEmpty()) {
            return "redirect:/coop/domande/" + id;
        }
        SectionForm form = reading.form(application, section);
        model.addAttribute("form", form);
        model.addAttribute("page", reading.page(application, section, form, null, Keeping.stored(viewer)));
        return VIEW;
    }

    @PostMapping("/coop/domande/{id}/progetto/{sezione}")
    String save(
            @PathVariable UUID id,
            @PathVariable String sezione,
            @RequestParam(defaultValue = "salva") String azione,
            @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Press press = Press.of(azione);
        OwnAnswers before = own.of(id, viewer);
        FormSection section = before.form().section(sezione).orElseThrow(NotFound::new);
        if (reading.changesThePage(before, section, form, press, errors, viewer)) {
            model.addAttribute("page", reading.page(before, section, form, null, Keeping.typed(viewer)));
            return VIEW;
        }
        AnswerOutcome outcome = answering.answer(id, sezione, form.answers(), viewer);
        OwnAnswers saved = own.of(id, viewer);
        if (outcome.saved() && !errors.hasErrors()) {
            return "redirect:" + reading.after(saved, section, press, redirect);
        }
        reading.report(outcome, section, form, errors);
        model.addAttribute("page", reading.page(saved, section, form, outcome, Keeping.typed(viewer)));
        return VIEW;
    }
}
