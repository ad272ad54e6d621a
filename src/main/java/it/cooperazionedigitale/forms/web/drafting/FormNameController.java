package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.usecase.DraftedForm;
import it.cooperazionedigitale.forms.usecase.EditFormDraft;
import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a form is called and what it is asked for. */
@Controller
@RequestMapping(FormPaths.HOME + "/{codice}/bozza/nome")
@AccessibleTo(Role.STAFF)
class FormNameController {

    static final String VIEW = "forms/name";

    /**
     * The name to write.
     *
     * @param code the form
     * @param title as it stands now
     * @param purposes what a form may be asked for
     */
    record Page(String code, String title, List<Choice> purposes) {}

    private final FormDeskQueries forms;
    private final EditFormDraft edit;

    FormNameController(FormDeskQueries forms, EditFormDraft edit) {
        this.forms = forms;
        this.edit = edit;
    }

    @GetMapping
    String show(@PathVariable String codice, Viewer viewer, Model model) {
        DraftedForm draft = forms.draft(codice, viewer);
        NameForm form = new NameForm();
        form.fill(draft.content());
        model.addAttribute("form", form);
        return page(draft, model);
    }

    @PostMapping
    String save(
            @PathVariable String codice,
            @ModelAttribute("form") NameForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Optional<UnaryOperator<FormContent>> change = form.read(errors);
        if (change.isPresent()) {
            try {
                edit.edit(codice, change.get(), viewer);
                redirect.addFlashAttribute("flash", "forms.flash.saved");
                return "redirect:" + FormPaths.draft(codice);
            } catch (Refusal refusal) {
                errors.reject(refusal.key(), refusal.args().toArray(), null);
                form.seen(forms.content(codice, viewer));
            }
        }
        return page(forms.draft(codice, viewer), model);
    }

    private static String page(DraftedForm draft, Model model) {
        model.addAttribute(
                "page",
                new Page(draft.code(), draft.content().title(), Choices.of(FormPurpose.values(), "forms.purpose.")));
        return VIEW;
    }
}
