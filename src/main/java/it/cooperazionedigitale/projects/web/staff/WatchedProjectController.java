package it.cooperazionedigitale.projects.web.staff;

import it.cooperazionedigitale.projects.usecase.ApproveRevocation;
import it.cooperazionedigitale.projects.usecase.CloseProject;
import it.cooperazionedigitale.projects.usecase.OpenFinalReport;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.usecase.ReportPaper;
import it.cooperazionedigitale.projects.usecase.ReportQueries;
import it.cooperazionedigitale.projects.usecase.ResumeProject;
import it.cooperazionedigitale.projects.usecase.VerifyFinalReport;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.projects.web.ReportWords;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A project as the programme sees it: verified, closed, and what else one press decides. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.AUDITOR})
class WatchedProjectController {

    static final String VIEW = "projects/watched";

    private final ProjectQueries projects;
    private final VerifyFinalReport verifyFinalReport;
    private final CloseProject closeProject;
    private final OpenFinalReport openFinalReport;
    private final ResumeProject resumeProject;
    private final ApproveRevocation approveRevocation;
    private final ReportQueries reports;
    private final ProjectWords words;
    private final ReportWords said;

    WatchedProjectController(
            ProjectQueries projects,
            VerifyFinalReport verifyFinalReport,
            CloseProject closeProject,
            OpenFinalReport openFinalReport,
            ResumeProject resumeProject,
            ApproveRevocation approveRevocation,
            ReportQueries reports,
            ProjectWords words,
            ReportWords said) {
        this.projects = projects;
        this.verifyFinalReport = verifyFinalReport;
        this.closeProject = closeProject;
        this.openFinalReport = openFinalReport;
        this.resumeProject = resumeProject;
        this.approveRevocation = approveRevocation;
        this.reports = reports;
        this.words = words;
        this.said = said;
    }

    @GetMapping("/gestione/progetti/{id}")
    String show(@PathVariable UUID id, Model model, Viewer viewer) {
        ProjectView project = projects.watched(id, viewer);
        boolean sent = project.finalReport() != null && !project.finalReport().owed();
        ReportPaper last = sent ? reports.last(project) : null;
        model.addAttribute("page", WatchedProjectPage.of(project, last, viewer, words, said));
        return VIEW;
    }

    @AccessibleTo(Role.STAFF)
    @PostMapping("/gestione/progetti/{id}/verifica")
    @StepUp(Matter.MONEY)
    String verify(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        verifyFinalReport.verify(id, viewer);
        return back(id, "projects.flash.verified", redirect);
    }

    @AccessibleTo(Role.STAFF)
    @PostMapping("/gestione/progetti/{id}/chiusura")
    @StepUp(Matter.MONEY)
    String close(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        closeProject.close(id, viewer);
        return back(id, "projects.flash.closed", redirect);
    }

    @AccessibleTo(Role.STAFF)
    @PostMapping("/gestione/progetti/{id}/relazione")
    String open(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        openFinalReport.open(id, viewer);
        return back(id, "projects.flash.finalAsked", redirect);
    }

    @AccessibleTo(Role.STAFF)
    @PostMapping("/gestione/progetti/{id}/ripresa")
    String resume(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        resumeProject.resume(id, viewer);
        return back(id, "projects.flash.resumed", redirect);
    }

    @AccessibleTo(Role.BOARD)
    @PostMapping("/gestione/progetti/{id}/revoca/approvazione")
    @StepUp(Matter.MONEY)
    String revoke(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        approveRevocation.approve(id, viewer);
        return back(id, "projects.flash.revoked", redirect);
    }

    private static String back(UUID id, String flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return "redirect:/gestione/progetti/" + id;
    }
}
