package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.usecase.DraftedForm;
import it.cooperazionedigitale.forms.usecase.EditFormDraft;
import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Typed;
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

/** A question of the draft is written anew; with another kind, other fields are asked. */
@Controller
@RequestMapping(FormPaths.HOME + "/{codice}/bozza/sezioni/{sezione}/domande/{domanda}")
@AccessibleTo(Role.STAFF)
class QuestionEditController {

    static final String VIEW = "forms/question";

    private final FormDeskQueries forms;
    private final EditFormDraft edit;

    QuestionEditController(FormDeskQueries forms, EditFormDraft edit) {
        this.forms = forms;
        this.edit = edit;
    }

    @GetMapping
    String show(
            @PathVariable String codice,
            @PathVariable String sezione,
            @PathVariable String domanda,
            @RequestParam(required = false) @Nullable String tipo,
            Viewer viewer,
            Model model) {
        Place place = place(codice, sezione, domanda, viewer);
        QuestionForm form = new QuestionForm();
        form.fill(place.question(), place.before());
        QuestionType type = kind(tipo, place.question());
        form.rows("", type);
        model.addAttribute("form", form);
        return page(place, type, false, model);
    }

    @PostMapping
    String save(
            @PathVariable String codice,
            @PathVariable String sezione,
            @PathVariable String domanda,
            @RequestParam(required = false) @Nullable String tipo,
            @RequestParam(defaultValue = "salva") String azione,
            @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Place place = place(codice, sezione, domanda, viewer);
        QuestionType type = kind(tipo, place.question());
        boolean stale = false;
        if ("salva".equals(azione)) {
            Optional<WrittenQuestion> written = WrittenQuestion.read(form, domanda, type, place.before(), errors);
            if (written.isPresent()) {
                try {
                    edit.edit(codice, written.get().changed(sezione), viewer);
                    redirect.addFlashAttribute("flash", "forms.flash.saved");
                    return "redirect:" + FormPaths.section(codice, sezione);
                } catch (Refusal refusal) {
                    errors.reject(refusal.key(), refusal.args().toArray(), null);
                    stale = true;
                }
            }
        }
        form.rows(azione, type);
        return page(place, type, stale, model);
    }

    /** Where the question stands. */
    private record Place(DraftedForm draft, FormSection section, Question question, List<Question> before) {}

    private Place place(String code, String sectionId, String id, Viewer viewer) {
        DraftedForm draft = forms.draft(code, viewer);
        FormSection section = draft.content().section(sectionId).orElseThrow(NotFound::new);
        Question question = section.question(id).orElseThrow(NotFound::new);
        return new Place(draft, section, question, Before.question(draft.content(), sectionId, id));
    }

    private static QuestionType kind(@Nullable String asked, Question question) {
        QuestionType type = Typed.one(QuestionType.class, asked);
        return type == null ? question.type() : type;
    }

    private static String page(Place place, QuestionType type, boolean stale, Model model) {
        QuestionPage page = QuestionPage.of(place.draft(), place.section(), place.question(), type, stale);
        if (stale && model.getAttribute("form") instanceof QuestionForm form) {
            form.setSeen(page.mark());
        }
        model.addAttribute("page", page);
        return VIEW;
    }
}
