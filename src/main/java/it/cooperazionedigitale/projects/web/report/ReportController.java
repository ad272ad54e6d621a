package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.projects.usecase.ReportOutcome;
import it.cooperazionedigitale.projects.usecase.SaveFinalReport;
import it.cooperazionedigitale.projects.usecase.SaveProgressReport;
import it.cooperazionedigitale.projects.usecase.SubmitFinalReport;
import it.cooperazionedigitale.projects.usecase.SubmitProgressReport;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A progress report or the final report: read, written where it fits one page, sent. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ReportController {

    static final String VIEW = "projects/report";

    private final ReportSheets sheets;
    private final SaveProgressReport saveProgress;
    private final SubmitProgressReport submitProgress;
    private final SaveFinalReport saveFinal;
    private final SubmitFinalReport submitFinal;

    ReportController(
            ReportSheets sheets,
            SaveProgressReport saveProgress,
            SubmitProgressReport submitProgress,
            SaveFinalReport saveFinal,
            SubmitFinalReport submitFinal) {
        this.sheets = sheets;
        this.saveProgress = saveProgress;
        this.submitProgress = submitProgress;
        this.saveFinal = saveFinal;
        this.submitFinal = submitFinal;
    }

    @GetMapping("/coop/progetti/{id}/avanzamenti/{n}")
    String progress(@PathVariable UUID id, @PathVariable("n") int number, Model model, Viewer viewer) {
        return show(sheets.progress(id, number, viewer), model);
    }

    @GetMapping("/coop/progetti/{id}/relazione-finale")
    String last(@PathVariable UUID id, Model model, Viewer viewer) {
        return show(sheets.last(id, viewer), model);
    }

    private static String show(ReportSheet report, Model model) {
        model.addAttribute("page", ReportPage.of(report, report.here()));
        model.addAttribute("form", ReportForm.of(report.paper(), report.here()));
        return VIEW;
    }

    @PostMapping("/coop/progetti/{id}/avanzamenti/{n}")
    String writeProgress(
            @PathVariable UUID id,
            @PathVariable("n") int number,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        ReportSheet report = sheets.progress(id, number, viewer);
        ReportOutcome outcome = form.sends()
                ? submitProgress.submit(id, number, form.written(), viewer)
                : saveProgress.save(id, number, form.written(), viewer);
        return after(outcome, report, form, errors, model, redirect, "projects.flash.reportSent");
    }

    @PostMapping("/coop/progetti/{id}/relazione-finale")
    String writeLast(
            @PathVariable UUID id,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        ReportSheet report = sheets.last(id, viewer);
        ReportOutcome outcome = form.sends()
                ? submitFinal.submit(id, form.written(), viewer)
                : saveFinal.save(id, form.written(), viewer);
        return after(outcome, report, form, errors, model, redirect, "projects.flash.finalSent");
    }

    private static String after(
            ReportOutcome outcome,
            ReportSheet report,
            ReportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            String sent) {
        if (!outcome.done()) {
            model.addAttribute("page", ReportPage.refused(report, report.here(), outcome, form, errors));
            return VIEW;
        }
        redirect.addFlashAttribute("flash", form.sends() ? sent : "projects.flash.saved");
        return "redirect:" + (form.sends() ? "/coop/progetti/" + report.id() : report.path());
    }
}
