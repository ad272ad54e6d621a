package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.Mark;
import it.cooperazionedigitale.forms.usecase.DraftedForm;
import it.cooperazionedigitale.forms.usecase.EditFormDraft;
import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a question stands in its section, and its end. */
@Controller
@RequestMapping(FormPaths.HOME + "/{codice}/bozza/sezioni/{sezione}/domande/{domanda}")
@AccessibleTo(Role.STAFF)
class QuestionPlaceController {

    static final String VIEW = "forms/removal";

    /**
     * A question to take out.
     *
     * @param label the question
     * @param back where it stands
     * @param action where it is taken out
     * @param mark of what is read here
     * @param answers how many keep an answer to it under earlier versions
     */
    record Leaving(String label, String back, String action, String mark, long answers) {}

    private final FormDeskQueries forms;
    private final EditFormDraft edit;

    QuestionPlaceController(FormDeskQueries forms, EditFormDraft edit) {
        this.forms = forms;
        this.edit = edit;
    }

    /** To a place counted from 0; pressed twice, it stands there once. */
    @PostMapping("/posto")
    String move(
            @PathVariable String codice,
            @PathVariable String sezione,
            @PathVariable String domanda,
            @RequestParam(defaultValue = "0") int posto,
            Viewer viewer) {
        edit.edit(codice, content -> moved(content, sezione, domanda, posto), viewer);
        return "redirect:" + FormPaths.section(codice, sezione) + "#domande";
    }

    @GetMapping("/eliminazione")
    String askBeforeRemoving(
            @PathVariable String codice,
            @PathVariable String sezione,
            @PathVariable String domanda,
            Viewer viewer,
            Model model) {
        DraftedForm draft = forms.draft(codice, viewer);
        Question question = section(draft, sezione).question(domanda).orElseThrow(NotFound::new);
        model.addAttribute(
                "page",
                new Leaving(
                        question.label(),
                        FormPaths.section(codice, sezione),
                        FormPaths.question(codice, sezione, domanda) + "/eliminazione",
                        Mark.of(question),
                        draft.answered().getOrDefault(domanda, 0L)));
        return VIEW;
    }

    @PostMapping("/eliminazione")
    String remove(
            @PathVariable String codice,
            @PathVariable String sezione,
            @PathVariable String domanda,
            @RequestParam(defaultValue = "") String letta,
            Viewer viewer,
            RedirectAttributes redirect) {
        edit.edit(codice, content -> Removal.of(content, sezione, domanda, letta), viewer);
        redirect.addFlashAttribute("flash", "forms.flash.questionRemoved");
        return "redirect:" + FormPaths.section(codice, sezione);
    }

    private static FormSection section(DraftedForm draft, String id) {
        return draft.content().section(id).orElseThrow(NotFound::new);
    }

    private static FormContent moved(FormContent content, String sectionId, String id, int place) {
        FormSection section = content.section(sectionId).orElseThrow(NotFound::new);
        Question question = section.question(id).orElseThrow(NotFound::new);
        return content.replacing(section.asking(FormContent.moved(section.questions(), question, place)));
    }
}
