package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.usecase.DraftedForm;
import it.cooperazionedigitale.forms.usecase.EditFormDraft;
import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** A question is added to a section, once its kind is chosen. */
@Controller
@RequestMapping(FormPaths.HOME + "/{codice}/bozza/sezioni/{sezione}/domande/nuova/{tipo}")
@AccessibleTo(Role.STAFF)
class NewQuestionController {

    private final FormDeskQueries forms;
    private final EditFormDraft edit;

    NewQuestionController(FormDeskQueries forms, EditFormDraft edit) {
        this.forms = forms;
        this.edit = edit;
    }

    @GetMapping
    String show(
            @PathVariable String codice,
            @PathVariable String sezione,
            @PathVariable String tipo,
            Viewer viewer,
            Model model) {
        QuestionForm form = QuestionForm.blank();
        form.rows("", kind(tipo));
        model.addAttribute("form", form);
        return page(forms.draft(codice, viewer), sezione, tipo, model);
    }

    @PostMapping
    String save(
            @PathVariable String codice,
            @PathVariable String sezione,
            @PathVariable String tipo,
            @RequestParam(defaultValue = "salva") String azione,
            @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        DraftedForm draft = forms.draft(codice, viewer);
        if ("salva".equals(azione)) {
            List<Question> before = Before.question(draft.content(), sezione, null);
            Optional<WrittenQuestion> written = WrittenQuestion.read(form, "nuova", kind(tipo), before, errors);
            if (written.isPresent()) {
                edit.edit(codice, written.get().added(sezione), viewer);
                redirect.addFlashAttribute("flash", "forms.flash.questionAdded");
                return "redirect:" + FormPaths.section(codice, sezione);
            }
        }
        form.rows(azione, kind(tipo));
        return page(draft, sezione, tipo, model);
    }

    private static String page(DraftedForm draft, String section, String type, Model model) {
        FormSection asked = draft.content().section(section).orElseThrow(NotFound::new);
        model.addAttribute("page", QuestionPage.fresh(draft, asked, kind(type)));
        return QuestionEditController.VIEW;
    }

    private static QuestionType kind(String name) {
        return Optional.ofNullable(Typed.one(QuestionType.class, name.toUpperCase(Locale.ROOT)))
                .orElseThrow(NotFound::new);
    }
}
