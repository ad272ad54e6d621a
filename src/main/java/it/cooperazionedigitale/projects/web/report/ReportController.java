package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.projects.domain.ReportContent;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.projects.usecase.SaveProgressReport;
import it.cooperazionedigitale.projects.usecase.SubmitProgressReport;
import it.cooperazionedigitale.projects.web.ProjectWords;
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

/** A progress report: written, kept, sent. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ReportController {

    static final String VIEW = "projects/report";

    private final ProjectQueries projects;
    private final SaveProgressReport saveReport;
    private final SubmitProgressReport submitReport;
    private final ProjectWords words;

    ReportController(
            ProjectQueries projects,
            SaveProgressReport saveReport,
            SubmitProgressReport submitReport,
            ProjectWords words) {
        this.projects = projects;
        this.saveReport = saveReport;
        this.submitReport = submitReport;
        this.words = words;
    }

    @GetMapping("/coop/progetti/{id}/avanzamenti/{n}")
    String show(
            @PathVariable UUID id,
            @PathVariable("n") int number,
            @ModelAttribute("form") ReportForm form,
            Model model,
            Viewer viewer) {
        ReportPage page = ReportPage.of(projects.own(id, viewer), number, words);
        form.show(page.content());
        model.addAttribute("page", page);
        return VIEW;
    }

    @PostMapping("/coop/progetti/{id}/avanzamenti/{n}")
    String keepOrSend(
            @PathVariable UUID id,
            @PathVariable("n") int number,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        ReportPage page = ReportPage.of(projects.own(id, viewer), number, words);
        ReportContent content = form.read(errors);
        if (errors.hasErrors() && page.open()) {
            model.addAttribute("page", page);
            return VIEW;
        }
        if (form.sends()) {
            submitReport.submit(id, number, content, viewer);
            redirect.addFlashAttribute("flash", "projects.flash.reportSent");
            return "redirect:/coop/progetti/" + id;
        }
        saveReport.save(id, number, content, viewer);
        redirect.addFlashAttribute("flash", "projects.flash.saved");
        return "redirect:/coop/progetti/" + id + "/avanzamenti/" + number;
    }
}
