package it.cooperazionedigitale.accounts.web.person;

import it.cooperazionedigitale.accounts.PersonTies;
import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.accounts.usecase.RoleProposalQueries;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One person for the administrator: roles, ties, what happened, and what can be done. */
@Controller
@AccessibleTo(Role.ADMIN)
class PersonController {

    static final String VIEW = "accounts/person";

    private final PeopleQueries people;
    private final RoleProposalQueries proposals;
    private final List<PersonTies> ties;
    private final AuditTrail audit;
    private final PersonRows rows;

    PersonController(
            PeopleQueries people,
            RoleProposalQueries proposals,
            List<PersonTies> ties,
            AuditTrail audit,
            PersonRows rows) {
        this.people = people;
        this.proposals = proposals;
        this.ties = ties;
        this.audit = audit;
        this.rows = rows;
    }

    @GetMapping("/admin/utenti/{id}")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        PeopleQueries.Person person = people.person(id, viewer);
        model.addAttribute(
                "page",
                rows.page(
                        person,
                        proposals.waiting(id, viewer),
                        ties.stream().flatMap(source -> source.of(id).stream()).toList(),
                        audit.of(id),
                        id.equals(viewer.id())));
        return VIEW;
    }
}
