package it.cooperazionedigitale.outbox.web.jobs;

import it.cooperazionedigitale.outbox.usecase.AskForJob;
import it.cooperazionedigitale.outbox.usecase.HandOverAgain;
import it.cooperazionedigitale.outbox.usecase.JobQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The portal's own work: what runs when, what failed, and having it run at once. */
@Controller
@AccessibleTo(Role.ADMIN)
class JobsController {

    static final String VIEW = "outbox/jobs";

    private final JobQueries jobs;
    private final AskForJob askForJob;
    private final HandOverAgain again;

    JobsController(JobQueries jobs, AskForJob askForJob, HandOverAgain again) {
        this.jobs = jobs;
        this.askForJob = askForJob;
        this.again = again;
    }

    @GetMapping("/admin/lavori")
    String show(Model model, Viewer viewer) {
        model.addAttribute(
                "page",
                JobsPage.of(jobs.jobs(viewer), jobs.runs(viewer), jobs.waitingEvents(viewer), jobs.laidAside(viewer)));
        return VIEW;
    }

    @PostMapping("/admin/lavori/{name}/esecuzioni")
    String ask(@PathVariable String name, Viewer viewer, RedirectAttributes redirect) {
        askForJob.ask(name, viewer);
        redirect.addFlashAttribute("flash", "outbox.flash.jobAskedFor");
        return "redirect:/admin/lavori";
    }

    @PostMapping("/admin/lavori/eventi/{id}/riconsegna")
    String handOver(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        again.handOver(id, viewer);
        redirect.addFlashAttribute("flash", "outbox.flash.handedOver");
        return "redirect:/admin/lavori";
    }
}
