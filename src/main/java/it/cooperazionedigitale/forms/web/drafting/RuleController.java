package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.Mark;
import it.cooperazionedigitale.forms.usecase.EditFormDraft;
import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** What must hold between the answers of a section: one rule a page, found by the mark of what it says. */
@Controller
@RequestMapping(FormPaths.HOME + "/{codice}/bozza/sezioni/{sezione}/regole")
@AccessibleTo(Role.STAFF)
class RuleController {

    static final String VIEW = "forms/rule";

    private final FormDeskQueries forms;
    private final EditFormDraft edit;

    RuleController(FormDeskQueries forms, EditFormDraft edit) {
        this.forms = forms;
        this.edit = edit;
    }

    @GetMapping
    String show(
            @PathVariable String codice,
            @PathVariable String sezione,
            @RequestParam(required = false) @Nullable String regola,
            Viewer viewer,
            Model model) {
        Place place = place(codice, sezione, viewer);
        RuleForm form = new RuleForm();
        if (regola != null) {
            form.fill(place.rule(regola));
        }
        model.addAttribute("form", form);
        return page(place, model);
    }

    @PostMapping
    String save(
            @PathVariable String codice,
            @PathVariable String sezione,
            @ModelAttribute("form") RuleForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Place place = place(codice, sezione, viewer);
        Optional<AnswerRule> rule = form.read(place.section(), place.reachable(), errors);
        if (rule.isPresent()) {
            try {
                edit.edit(
                        codice,
                        form.getSeen().isEmpty()
                                ? WrittenRules.added(sezione, rule.get())
                                : WrittenRules.changed(sezione, rule.get(), form.getSeen()),
                        viewer);
                redirect.addFlashAttribute("flash", "forms.flash.saved");
                return "redirect:" + FormPaths.section(codice, sezione);
            } catch (Refusal refusal) {
                errors.reject(refusal.key(), refusal.args().toArray(), null);
                form.setSeen("");
            }
        }
        return page(place, model);
    }

    /** The section, and the questions its rules can look at. */
    private record Place(String code, FormSection section, List<Question> reachable) {

        AnswerRule rule(String mark) {
            return section.rules().stream()
                    .filter(rule -> Mark.of(rule).equals(mark))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    private Place place(String code, String id, Viewer viewer) {
        FormContent content = forms.content(code, viewer);
        FormSection section = content.section(id).orElseThrow(NotFound::new);
        return new Place(code, section, Before.question(content, id, null));
    }

    private static String page(Place place, Model model) {
        model.addAttribute("page", RulePage.of(place.code(), place.section(), place.reachable()));
        return VIEW;
    }
}
