package it.cooperazionedigitale.calls.web.desk;

import it.cooperazionedigitale.calls.usecase.ApproveExtension;
import it.cooperazionedigitale.calls.usecase.ArchiveCall;
import it.cooperazionedigitale.calls.usecase.CallDeskQueries;
import it.cooperazionedigitale.calls.usecase.ScheduleCall;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One call on the desk, with the acts that need no more than a press. */
@Controller
@RequestMapping("/gestione/bandi/{id}")
class CallDeskController {

    static final String VIEW = "calls/desk";

    private final CallDeskQueries calls;
    private final ScheduleCall schedule;
    private final ArchiveCall archive;
    private final ApproveExtension approve;

    CallDeskController(CallDeskQueries calls, ScheduleCall schedule, ArchiveCall archive, ApproveExtension approve) {
        this.calls = calls;
        this.schedule = schedule;
        this.archive = archive;
        this.approve = approve;
    }

    @GetMapping
    @AccessibleTo({Role.STAFF, Role.BOARD, Role.HUB_MANAGER})
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("page", CallDeskPage.of(calls.one(id, viewer), viewer));
        return VIEW;
    }

    @PostMapping("/programmazione")
    @AccessibleTo(Role.STAFF)
    String schedule(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        schedule.schedule(id, viewer);
        redirect.addFlashAttribute("flash", "calls.flash.scheduled");
        return "redirect:/gestione/bandi/" + id;
    }

    @PostMapping("/archiviazione")
    @AccessibleTo(Role.STAFF)
    String archive(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        archive.archive(id, viewer);
        redirect.addFlashAttribute("flash", "calls.flash.archived");
        return "redirect:/gestione/bandi/" + id;
    }

    @PostMapping("/proroga/approvazione")
    @StepUp(Matter.DEADLINE)
    @AccessibleTo(Role.BOARD)
    String approve(@PathVariable UUID id, @RequestParam UUID proposta, Viewer viewer, RedirectAttributes redirect) {
        approve.approve(proposta, viewer);
        redirect.addFlashAttribute("flash", "calls.flash.extended");
        return "redirect:/gestione/bandi/" + id;
    }
}
