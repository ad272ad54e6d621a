package it.cooperazionedigitale.forms.web.desk;

import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.usecase.StartFormDraft;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One form: its versions, what asks its questions, what is being written of it. */
@Controller
class FormDeskController {

    static final String VIEW = "forms/desk";

    private final FormDeskQueries forms;
    private final StartFormDraft start;

    FormDeskController(FormDeskQueries forms, StartFormDraft start) {
        this.forms = forms;
        this.start = start;
    }

    @GetMapping(FormPaths.HOME + "/{codice}")
    @AccessibleTo({Role.STAFF, Role.HUB_MANAGER, Role.AUDITOR})
    String show(@PathVariable String codice, Viewer viewer, Model model) {
        model.addAttribute("page", FormDeskPage.of(forms.one(codice, viewer), viewer));
        return VIEW;
    }

    @PostMapping(FormPaths.HOME + "/{codice}/bozza")
    @AccessibleTo(Role.STAFF)
    String start(@PathVariable String codice, Viewer viewer) {
        start.start(codice, viewer);
        return "redirect:" + FormPaths.draft(codice);
    }
}
