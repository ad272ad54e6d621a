package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.AskedSections;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Press;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.forms.web.PreviewPage;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A section of the draft as those who answer it will see it; answers can be tried, and are kept nowhere. */
@Controller
@RequestMapping(FormPaths.HOME + "/{codice}/bozza/sezioni/{sezione}/anteprima")
@AccessibleTo(Role.STAFF)
class FormPreviewController {

    static final String VIEW = "forms/preview";

    private final FormDeskQueries forms;
    private final FormLibrary library;
    private final AskedSections sections;

    FormPreviewController(FormDeskQueries forms, FormLibrary library, AskedSections sections) {
        this.forms = forms;
        this.library = library;
        this.sections = sections;
    }

    @GetMapping
    String show(
            @PathVariable String codice,
            @PathVariable String sezione,
            @RequestParam(defaultValue = "") String schermo,
            Viewer viewer,
            Model model) {
        AnswersForm empty = new AnswersForm();
        model.addAttribute("form", empty);
        model.addAttribute("page", page(codice, sezione, schermo, empty, viewer));
        return VIEW;
    }

    @PostMapping
    String tryOut(
            @PathVariable String codice,
            @PathVariable String sezione,
            @RequestParam(defaultValue = "") String schermo,
            @RequestParam(defaultValue = "") String azione,
            @ModelAttribute("form") AnswersForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Press press = Press.of(azione);
        form.press(press);
        PreviewPage page = page(codice, sezione, schermo, form, viewer);
        if (press.kind() == Press.Kind.SAVE) {
            AnswersForm.report(library.check(page.section(), form.typed(), true), errors);
            page = errors.hasErrors() ? page : page.tried();
        }
        model.addAttribute("page", page);
        return VIEW;
    }

    private PreviewPage page(String code, String id, String screen, AnswersForm form, Viewer viewer) {
        FormContent content = forms.content(code, viewer);
        FormSection section = content.section(id).orElseThrow(NotFound::new);
        return PreviewPage.of(
                content.sections(),
                sections.preview(content.sections(), section, form),
                FormPaths.section(code, id),
                "telefono".equals(screen));
    }
}
