package it.cooperazionedigitale.projects.web.finalreport;

import it.cooperazionedigitale.projects.domain.FinalContent;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.projects.usecase.SaveFinalReport;
import it.cooperazionedigitale.projects.usecase.SubmitFinalReport;
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

/** The final report: written, kept, sent. */
@Controller
@AccessibleTo(Role.APPLICANT)
class FinalReportController {

    static final String VIEW = "projects/final-report";

    private final ProjectQueries projects;
    private final SaveFinalReport saveReport;
    private final SubmitFinalReport submitReport;
    private final ProjectWords words;

    FinalReportController(
            ProjectQueries projects, SaveFinalReport saveReport, SubmitFinalReport submitReport, ProjectWords words) {
        this.projects = projects;
        this.saveReport = saveReport;
        this.submitReport = submitReport;
        this.words = words;
    }

    @GetMapping("/coop/progetti/{id}/relazione-finale")
    String show(@PathVariable UUID id, @ModelAttribute("form") FinalReportForm form, Model model, Viewer viewer) {
        FinalReportPage page = FinalReportPage.of(projects.own(id, viewer), words);
        form.show(page.content());
        model.addAttribute("page", page);
        return VIEW;
    }

    @PostMapping("/coop/progetti/{id}/relazione-finale")
    String keepOrSend(
            @PathVariable UUID id,
            @ModelAttribute("form") FinalReportForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        FinalReportPage page = FinalReportPage.of(projects.own(id, viewer), words);
        FinalContent content = form.read(errors);
        if (errors.hasErrors() && page.open()) {
            model.addAttribute("page", page);
            return VIEW;
        }
        if (form.sends()) {
            submitReport.submit(id, content, viewer);
            redirect.addFlashAttribute("flash", "projects.flash.finalSent");
            return "redirect:/coop/progetti/" + id;
        }
        saveReport.save(id, content, viewer);
        redirect.addFlashAttribute("flash", "projects.flash.saved");
        return "redirect:/coop/progetti/" + id + "/relazione-finale";
    }
}
