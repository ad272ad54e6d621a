package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Press;
import it.cooperazionedigitale.projects.usecase.ReportOutcome;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One section of a report that asks too much for one page. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ReportSectionController {

    static final String VIEW = "projects/report-section";

    private final ReportSheets sheets;
    private final ReportPages pages;
    private final ReportDesk desk;

    ReportSectionController(ReportSheets sheets, ReportPages pages, ReportDesk desk) {
        this.sheets = sheets;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/coop/progetti/{id}/avanzamenti/{n}/{sezione}")
    String progress(
            @PathVariable UUID id,
            @PathVariable("n") int number,
            @PathVariable String sezione,
            Model model,
            Viewer viewer) {
        return show(sheets.of(new Place(id, number), viewer), sezione, model);
    }

    @GetMapping("/coop/progetti/{id}/relazione-finale/{sezione}")
    String last(@PathVariable UUID id, @PathVariable String sezione, Model model, Viewer viewer) {
        return show(sheets.of(Place.last(id), viewer), sezione, model);
    }

    private String show(ReportSheet report, String section, Model model) {
        List<FormSection> here = List.of(report.section(section));
        if (!report.stage().open() || !report.sections().containsAll(here)) {
            return "redirect:" + report.path();
        }
        pages.show(report, here, model);
        return VIEW;
    }

    @PostMapping("/coop/progetti/{id}/avanzamenti/{n}/{sezione}")
    String saveProgress(
            @PathVariable UUID id,
            @PathVariable("n") int number,
            @PathVariable String sezione,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        return save(new Place(id, number), sezione, form, errors, model, viewer, redirect);
    }

    @PostMapping("/coop/progetti/{id}/relazione-finale/{sezione}")
    String saveLast(
            @PathVariable UUID id,
            @PathVariable String sezione,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        return save(Place.last(id), sezione, form, errors, model, viewer, redirect);
    }

    private String save(
            Place place,
            String section,
            ReportForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        ReportSheet report = sheets.of(place, viewer);
        List<FormSection> here = List.of(report.section(section));
        Press press = Press.of(form.getAzione());
        ReportOutcome outcome = null;
        if (!pages.changesThePage(report, here, form, press, errors, viewer)) {
            outcome = desk.save(place, form.written(), viewer);
            report = sheets.of(place, viewer);
            if (outcome.done()) {
                return "redirect:" + pages.after(report, here.get(0), press, redirect);
            }
            pages.report(outcome, report, here, form, errors);
        }
        model.addAttribute("page", pages.page(report, here, form, outcome));
        return VIEW;
    }
}
