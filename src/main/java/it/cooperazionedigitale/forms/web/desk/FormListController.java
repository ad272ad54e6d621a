package it.cooperazionedigitale.forms.web.desk;

import it.cooperazionedigitale.forms.FormUse;
import it.cooperazionedigitale.forms.StandardForms;
import it.cooperazionedigitale.forms.usecase.FormDesk;
import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All forms, for those who write them and those who look on. */
@Controller
@AccessibleTo({Role.STAFF, Role.HUB_MANAGER, Role.AUDITOR})
class FormListController {

    static final String VIEW = "forms/list";

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("forms.list.form"),
            TableColumn.text("forms.list.purpose"),
            TableColumn.number("forms.list.version"),
            TableColumn.number("forms.list.questions"),
            TableColumn.text("forms.list.calls"),
            TableColumn.text("forms.list.draft"));

    /**
     * The table of forms.
     *
     * @param columns its heads
     * @param rows a row for each form
     * @param writes whether this person writes forms
     */
    record Page(List<TableColumn> columns, List<List<TableCell>> rows, boolean writes) {}

    private final FormDeskQueries forms;

    FormListController(FormDeskQueries forms) {
        this.forms = forms;
    }

    @GetMapping(FormPaths.HOME)
    String show(Viewer viewer, Model model) {
        List<List<TableCell>> rows =
                forms.all(viewer).stream().map(FormListController::row).toList();
        model.addAttribute("page", new Page(COLUMNS, rows, viewer.has(Role.STAFF)));
        return VIEW;
    }

    private static List<TableCell> row(FormDesk form) {
        FormDesk.Draft draft = form.draft();
        boolean published = !form.versions().isEmpty();
        return List.of(
                TableCell.link(form.title(), FormPaths.form(form.code())),
                TableCell.of("forms.purpose." + form.purpose().name()),
                TableCell.of(
                        published ? ItalianFormats.number(form.versions().get(0).number()) : "–"),
                TableCell.of(ItalianFormats.number(
                        published ? form.versions().get(0).questions() : draft == null ? 0 : draft.questions())),
                TableCell.of(uses(form)),
                draft == null ? TableCell.of("–") : TableCell.state("forms.list.drafted", Tone.TODO));
    }

    /** How many calls ask it; the portal's own forms are asked where a call has none. */
    private static String uses(FormDesk form) {
        long calls = form.uses().stream().map(FormUse.Use::href).distinct().count();
        if (calls > 0) {
            return ItalianFormats.number(calls);
        }
        return StandardForms.holds(form.code()) ? "forms.list.standard" : "forms.list.unused";
    }
}
