package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormSection;
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

/** A section of the draft: its questions and rules, its place, its end. */
@Controller
@RequestMapping(FormPaths.HOME + "/{codice}/bozza/sezioni/{sezione}")
@AccessibleTo(Role.STAFF)
class FormSectionController {

    static final String VIEW = "forms/section";

    private final FormDeskQueries forms;
    private final EditFormDraft edit;

    FormSectionController(FormDeskQueries forms, EditFormDraft edit) {
        this.forms = forms;
        this.edit = edit;
    }

    @GetMapping
    String show(@PathVariable String codice, @PathVariable String sezione, Viewer viewer, Model model) {
        DraftedForm draft = forms.draft(codice, viewer);
        FormSection section = draft.content().section(sezione).orElseThrow(NotFound::new);
        model.addAttribute("page", FormSectionPage.of(draft, section));
        return VIEW;
    }

    /** To a place counted from 0; pressed twice, it stands there once. */
    @PostMapping("/posto")
    String move(
            @PathVariable String codice,
            @PathVariable String sezione,
            @RequestParam(defaultValue = "0") int posto,
            Viewer viewer) {
        edit.edit(codice, content -> content.moving(sezione, posto), viewer);
        return "redirect:" + FormPaths.draft(codice) + "#sezioni";
    }

    @PostMapping("/eliminazione")
    String remove(
            @PathVariable String codice,
            @PathVariable String sezione,
            @RequestParam(defaultValue = "") String letta,
            Viewer viewer,
            RedirectAttributes redirect) {
        edit.edit(codice, content -> Removal.of(content, sezione, letta), viewer);
        redirect.addFlashAttribute("flash", "forms.flash.sectionRemoved");
        return "redirect:" + FormPaths.draft(codice);
    }

    @PostMapping("/regole/eliminazione")
    String removeRule(
            @PathVariable String codice,
            @PathVariable String sezione,
            @RequestParam(defaultValue = "") String letta,
            Viewer viewer,
            RedirectAttributes redirect) {
        edit.edit(codice, WrittenRules.removed(sezione, letta), viewer);
        redirect.addFlashAttribute("flash", "forms.flash.ruleRemoved");
        return "redirect:" + FormPaths.section(codice, sezione);
    }
}
