package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.domain.FormContent;
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
import java.util.function.UnaryOperator;
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

/** The words of a section and when it is asked; also of a new one. */
@Controller
@RequestMapping({
    FormPaths.HOME + "/{codice}/bozza/sezioni/nuova",
    FormPaths.HOME + "/{codice}/bozza/sezioni/{sezione}/testi"
})
@AccessibleTo(Role.STAFF)
class SectionTextController {

    static final String VIEW = "forms/section-text";

    private final FormDeskQueries forms;
    private final EditFormDraft edit;

    SectionTextController(FormDeskQueries forms, EditFormDraft edit) {
        this.forms = forms;
        this.edit = edit;
    }

    @GetMapping
    String show(
            @PathVariable String codice,
            @PathVariable(required = false) @Nullable String sezione,
            Viewer viewer,
            Model model) {
        FormContent content = forms.content(codice, viewer);
        SectionTextForm form = new SectionTextForm();
        if (sezione == null) {
            form.pad();
        } else {
            FormSection section = content.section(sezione).orElseThrow(NotFound::new);
            form.fill(section, Before.section(content, sezione));
        }
        model.addAttribute("form", form);
        return page(codice, content, sezione, model);
    }

    @PostMapping
    String save(
            @PathVariable String codice,
            @PathVariable(required = false) @Nullable String sezione,
            @RequestParam(defaultValue = "salva") String azione,
            @ModelAttribute("form") SectionTextForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        FormContent content = forms.content(codice, viewer);
        List<Question> before = Before.section(content, sezione);
        Optional<UnaryOperator<FormContent>> change =
                "salva".equals(azione) ? form.read(sezione, before, errors) : Optional.empty();
        if (change.isPresent()) {
            try {
                edit.edit(codice, change.get(), viewer);
                redirect.addFlashAttribute("flash", "forms.flash.saved");
                return "redirect:" + FormPaths.section(codice, sezione);
            } catch (Refusal refusal) {
                errors.reject(refusal.key(), refusal.args().toArray(), null);
                content.section(String.valueOf(sezione)).ifPresent(now -> form.setSeen(SectionTextForm.mark(now)));
            }
        }
        form.pad();
        return page(codice, content, sezione, model);
    }

    private static String page(String code, FormContent content, @Nullable String section, Model model) {
        model.addAttribute("page", SectionTextPage.of(code, content, section));
        return VIEW;
    }
}
