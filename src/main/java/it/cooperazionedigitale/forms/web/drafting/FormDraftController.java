package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.usecase.DiscardFormDraft;
import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.usecase.PublishFormDraft;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form's next version: its sections, what is still wrong, and how it ends. */
@Controller
@RequestMapping(FormPaths.HOME + "/{codice}/bozza")
@AccessibleTo(Role.STAFF)
class FormDraftController {

    static final String VIEW = "forms/draft";

    private final FormDeskQueries forms;
    private final PublishFormDraft publish;
    private final DiscardFormDraft discard;

    FormDraftController(FormDeskQueries forms, PublishFormDraft publish, DiscardFormDraft discard) {
        this.forms = forms;
        this.publish = publish;
        this.discard = discard;
    }

    @GetMapping
    String show(@PathVariable String codice, Viewer viewer, Model model) {
        model.addAttribute("page", FormDraftPage.of(forms.draft(codice, viewer)));
        return VIEW;
    }

    @PostMapping("/pubblicazione")
    String publish(
            @PathVariable String codice,
            @RequestParam(defaultValue = "-1") long revision,
            Viewer viewer,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("flashArgs", List.of(publish.publish(codice, revision, viewer)));
        redirect.addFlashAttribute("flash", "forms.flash.published");
        return "redirect:" + FormPaths.form(codice);
    }

    @PostMapping("/eliminazione")
    String discard(
            @PathVariable String codice,
            @RequestParam(defaultValue = "-1") long revision,
            Viewer viewer,
            RedirectAttributes redirect) {
        discard.discard(codice, revision, viewer);
        redirect.addFlashAttribute("flash", "forms.flash.discarded");
        return "redirect:" + FormPaths.HOME;
    }
}
