package it.cooperazionedigitale.calls.web.trial;

import it.cooperazionedigitale.calls.usecase.AnswerTrial;
import it.cooperazionedigitale.calls.usecase.CallTrial;
import it.cooperazionedigitale.calls.usecase.TrialQueries;
import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.AskedSections;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Press;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One section of a form that is tried, as an applicant fills it in. */
@Controller
@RequestMapping("/gestione/bandi/{id}/prova/sezioni/{sezione}")
@AccessibleTo(Role.STAFF)
class TrialSectionController {

    static final String VIEW = "calls/trial-section";

    private final TrialQueries trials;
    private final AnswerTrial answerTrial;
    private final AskedSections sections;

    TrialSectionController(TrialQueries trials, AnswerTrial answerTrial, AskedSections sections) {
        this.trials = trials;
        this.answerTrial = answerTrial;
        this.sections = sections;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable String sezione, Viewer viewer, Model model) {
        CallTrial trial = trials.one(id, viewer);
        AnswersForm form = AnswersForm.of(trials.fields(trial, sezione, viewer));
        model.addAttribute("form", form);
        model.addAttribute("page", page(id, trial, sezione, form, viewer));
        return VIEW;
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @PathVariable String sezione,
            @RequestParam(defaultValue = "salva") String azione,
            @ModelAttribute("form") AnswersForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        CallTrial trial = trials.one(id, viewer);
        Press press = Press.of(azione);
        form.press(press);
        if (!press.onPage()) {
            CheckedAnswers checked = answerTrial.answer(id, sezione, form.typed(), viewer);
            if (checked.fine()) {
                redirect.addFlashAttribute("flash", "calls.flash.trialSaved");
                return "redirect:" + after(id, trials.one(id, viewer), sezione);
            }
            AnswersForm.report(checked, errors);
        }
        model.addAttribute("page", page(id, trial, sezione, form, viewer));
        return VIEW;
    }

    private TrialSectionPage page(UUID id, CallTrial trial, String sectionId, AnswersForm form, Viewer viewer) {
        FormSection section = trial.asked().section(sectionId).orElseThrow(NotFound::new);
        List<String> asked = ids(trial);
        return new TrialSectionPage(
                id,
                sections.of(
                        trial.form(),
                        trial.form().section(sectionId).orElseThrow(NotFound::new),
                        trial.answers(),
                        form,
                        trials.doubts(trial, sectionId, viewer)),
                asked.indexOf(section.id()) + 1,
                asked.size());
    }

    private static String after(UUID id, CallTrial trial, String section) {
        int next = ids(trial).indexOf(section) + 1;
        return next > 0 && next < ids(trial).size()
                ? TrialPage.href(id, trial.asked().sections().get(next))
                : "/gestione/bandi/" + id + "/prova";
    }

    private static List<String> ids(CallTrial trial) {
        return trial.asked().sections().stream().map(FormSection::id).toList();
    }
}
