package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.domain.DefinitionCheck;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.usecase.BeginForm;
import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning a form: from nothing, or with the questions of another. */
@Controller
@RequestMapping(FormPaths.HOME + "/nuovo")
@AccessibleTo(Role.STAFF)
class NewFormController {

    static final String VIEW = "forms/new";

    /**
     * What one may begin from.
     *
     * @param sources forms that were published
     * @param purposes what a form may be asked for
     */
    record Page(List<Choice> sources, List<Choice> purposes) {}

    private final FormDeskQueries forms;
    private final BeginForm begin;

    NewFormController(FormDeskQueries forms, BeginForm begin) {
        this.forms = forms;
        this.begin = begin;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String da, Viewer viewer, Model model) {
        NewFormForm form = new NewFormForm();
        form.setFrom(da);
        model.addAttribute("form", form);
        return page(viewer, model);
    }

    @PostMapping
    String begin(
            @ModelAttribute("form") NewFormForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        String title = new Entered(errors).needed("title", form.getTitle(), FormContent.LONGEST_TITLE);
        FormPurpose purpose = form.purpose(errors);
        String code = form.getCode().strip().toLowerCase(Locale.ROOT);
        if (!DefinitionCheck.isCode(code) || "nuovo".equals(code)) {
            errors.rejectValue("code", "forms.edit.code.wrong");
        }
        if (!errors.hasErrors()) {
            try {
                begin.begin(code, title, purpose, form.getFrom().isEmpty() ? null : form.getFrom(), viewer);
                redirect.addFlashAttribute("flash", "forms.flash.begun");
                return "redirect:" + FormPaths.draft(code);
            } catch (Refusal refusal) {
                errors.rejectValue("code", refusal.key(), refusal.args().toArray(), null);
            }
        }
        return page(viewer, model);
    }

    private String page(Viewer viewer, Model model) {
        List<Choice> sources = forms.all(viewer).stream()
                .filter(form -> !form.versions().isEmpty())
                .map(form -> Choice.of(form.code(), form.title()))
                .toList();
        model.addAttribute("page", new Page(sources, Choices.of(FormPurpose.values(), "forms.purpose.")));
        return VIEW;
    }
}
