package it.cooperazionedigitale.organisations.web.team;

import it.cooperazionedigitale.organisations.usecase.AnswerJoinRequest;
import it.cooperazionedigitale.organisations.usecase.TeamQueries;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ForTheBodyOfThePage;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works for the body, who is invited and who asks to be let in. */
@Controller
@AccessibleTo({Role.APPLICANT, Role.TRANSFORMER})
@ForTheBodyOfThePage
class TeamController {

    static final String VIEW = "organisations/people";

    private final TeamQueries queries;
    private final AnswerJoinRequest answering;

    TeamController(TeamQueries queries, AnswerJoinRequest answering) {
        this.queries = queries;
        this.answering = answering;
    }

    @GetMapping("/coop/organizzazione/persone")
    String show(Viewer viewer, Model model) {
        if (viewer.organisationId() == null) {
            return "redirect:/account/organizzazioni";
        }
        model.addAttribute(
                "page", TeamPage.of(queries.team(viewer), viewer.mayIn(viewer.organisationId(), TeamRole.OWNER)));
        return VIEW;
    }

    @PostMapping("/coop/organizzazione/persone/richieste/{id}/accoglienza")
    String accept(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        return answer(id, true, viewer, redirect);
    }

    @PostMapping("/coop/organizzazione/persone/richieste/{id}/rifiuto")
    String refuse(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        return answer(id, false, viewer, redirect);
    }

    private String answer(UUID id, boolean accepted, Viewer viewer, RedirectAttributes redirect) {
        UUID body = Optional.ofNullable(viewer.organisationId()).orElseThrow(NotFound::new);
        answering.answer(body, id, accepted, viewer);
        redirect.addFlashAttribute(
                "flash", accepted ? "organisations.flash.requestAccepted" : "organisations.flash.requestRefused");
        return "redirect:/coop/organizzazione/persone";
    }
}
