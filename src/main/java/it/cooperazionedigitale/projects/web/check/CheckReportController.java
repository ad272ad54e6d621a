package it.cooperazionedigitale.projects.web.check;

import it.cooperazionedigitale.projects.usecase.AcceptProgressReport;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.usecase.ReportQueries;
import it.cooperazionedigitale.projects.usecase.ReportView;
import it.cooperazionedigitale.projects.usecase.SendBackProgressReport;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.projects.web.ReportWords;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A progress report as the programme checks it. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.AUDITOR})
class CheckReportController {

    static final String VIEW = "projects/check-report";

    private final ProjectQueries projects;
    private final AcceptProgressReport acceptReport;
    private final SendBackProgressReport sendBackReport;
    private final ReportQueries reports;
    private final ProjectWords words;
    private final ReportWords said;

    CheckReportController(
            ProjectQueries projects,
            AcceptProgressReport acceptReport,
            SendBackProgressReport sendBackReport,
            ReportQueries reports,
            ProjectWords words,
            ReportWords said) {
        this.projects = projects;
        this.acceptReport = acceptReport;
        this.sendBackReport = sendBackReport;
        this.reports = reports;
        this.words = words;
        this.said = said;
    }

    @GetMapping("/gestione/rapporti/{id}")
    String show(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, Model model, Viewer viewer) {
        model.addAttribute("page", page(id, viewer));
        return VIEW;
    }

    @AccessibleTo(Role.STAFF)
    @PostMapping("/gestione/rapporti/{id}/accettazione")
    String accept(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        acceptReport.accept(id, viewer);
        redirect.addFlashAttribute("flash", "projects.flash.reportAccepted");
        return "redirect:/gestione/progetti/" + projects.ofReport(id, viewer).id();
    }

    @AccessibleTo(Role.STAFF)
    @PostMapping("/gestione/rapporti/{id}/rinvio")
    String sendBack(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        CheckReportPage page = page(id, viewer);
        if (form.rejectMissing(errors) && page.mayDecide()) {
            model.addAttribute("page", page);
            return VIEW;
        }
        sendBackReport.sendBack(id, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "projects.flash.reportSentBack");
        return "redirect:/gestione/progetti/" + page.projectId();
    }

    private CheckReportPage page(UUID id, Viewer viewer) {
        ProjectView project = projects.ofReport(id, viewer);
        ReportView report = project.report(id);
        return CheckReportPage.of(project, report, reports.progress(project, report), viewer, words, said);
    }
}
