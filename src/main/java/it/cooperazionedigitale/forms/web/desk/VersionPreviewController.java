package it.cooperazionedigitale.forms.web.desk;

import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.AskedSections;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.forms.web.PreviewPage;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A section of a published version as those who answer it see it. */
@Controller
@AccessibleTo({Role.STAFF, Role.HUB_MANAGER, Role.AUDITOR})
class VersionPreviewController {

    static final String VIEW = "forms/version-preview";

    private final FormDeskQueries forms;

    private final AskedSections sections;

    VersionPreviewController(FormDeskQueries forms, AskedSections sections) {
        this.sections = sections;
        this.forms = forms;
    }

    @GetMapping(FormPaths.HOME + "/{codice}/versioni/{numero}/{sezione}/anteprima")
    String show(
            @PathVariable String codice,
            @PathVariable int numero,
            @PathVariable String sezione,
            @RequestParam(defaultValue = "") String schermo,
            Viewer viewer,
            Model model) {
        FormDefinition form = forms.version(codice, numero, viewer);
        FormSection section = form.section(sezione).orElseThrow(NotFound::new);
        String href = FormPaths.form(codice) + "/versioni/" + numero;
        AnswersForm empty = new AnswersForm();
        model.addAttribute("form", empty);
        model.addAttribute(
                "page",
                PreviewPage.of(
                                form.sections(),
                                sections.preview(form.sections(), section, empty),
                                href + "/" + sezione,
                                "telefono".equals(schermo))
                        .read(href));
        return VIEW;
    }
}
