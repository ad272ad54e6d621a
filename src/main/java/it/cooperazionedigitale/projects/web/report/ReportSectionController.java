package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.projects.usecase.ReportOutcome;
import it.cooperazionedigitale.projects.usecase.SaveFinalReport;
import it.cooperazionedigitale.projects.usecase.SaveProgressReport;
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
    private final SaveProgressReport saveProgress;
    private final SaveFinalReport saveFinal;

    ReportSectionController(ReportSheets sheets, SaveProgressReport saveProgress, SaveFinalReport saveFinal) {
        this.sheets = sheets;
        this.saveProgress = saveProgress;
        this.saveFinal = saveFinal;
    }

    @GetMapping("/coop/progetti/{id}/avanzamenti/{n}/{sezione}")
    String progress(
            @PathVariable UUID id,
            @PathVariable("n") int number,
            @PathVariable String sezione,
            Model model,
            Viewer viewer) {
        return show(sheets.progress(id, number, viewer), sezione, model);
    }

    @GetMapping("/coop/progetti/{id}/relazione-finale/{sezione}")
    String last(@PathVariable UUID id, @PathVariable String sezione, Model model, Viewer viewer) {
        return show(sheets.last(id, viewer), sezione, model);
    }

    private static String show(ReportSheet report, String section, Model model) {
        List<FormSection> asked = List.of(report.section(section));
        if (!report.stage().open()) {
            return "redirect:" + report.path();
        }
        model.addAttribute("page", ReportPage.of(report, asked));
        model.addAttribute("form", ReportForm.of(report.paper(), asked));
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
        ReportSheet report = sheets.progress(id, number, viewer);
        FormSection asked = report.section(sezione);
        ReportOutcome outcome = saveProgress.save(id, number, form.written(), viewer);
        return after(outcome, report, asked, form, errors, model, redirect);
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
        ReportSheet report = sheets.last(id, viewer);
        FormSection asked = report.section(sezione);
        return after(saveFinal.save(id, form.written(), viewer), report, asked, form, errors, model, redirect);
    }

    private static String after(
            ReportOutcome outcome,
            ReportSheet report,
            FormSection asked,
            ReportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!outcome.done()) {
            model.addAttribute("page", ReportPage.refused(report, List.of(asked), outcome, form, errors));
            return VIEW;
        }
        redirect.addFlashAttribute("flash", "projects.flash.saved");
        return "redirect:" + report.after(asked);
    }
}
