package it.cooperazionedigitale.forms.web.desk;

import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.forms.web.SectionLine;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A version of a form as it was published: nobody changes it. */
@Controller
@AccessibleTo({Role.STAFF, Role.HUB_MANAGER, Role.AUDITOR})
class FormVersionController {

    static final String VIEW = "forms/version";

    /**
     * A version to read.
     *
     * @param code the form
     * @param title its title
     * @param number the version
     * @param sections what it asks
     */
    record Page(String code, String title, int number, List<SectionLine> sections) {}

    private final FormDeskQueries forms;

    FormVersionController(FormDeskQueries forms) {
        this.forms = forms;
    }

    @GetMapping(FormPaths.HOME + "/{codice}/versioni/{numero}")
    String show(@PathVariable String codice, @PathVariable int numero, Viewer viewer, Model model) {
        FormDefinition form = forms.version(codice, numero, viewer);
        List<SectionLine> sections = form.sections().stream()
                .map(section -> SectionLine.of(section, FormPaths.form(codice) + "/versioni/" + numero + "/"))
                .toList();
        model.addAttribute("page", new Page(codice, form.title(), numero, sections));
        return VIEW;
    }
}
