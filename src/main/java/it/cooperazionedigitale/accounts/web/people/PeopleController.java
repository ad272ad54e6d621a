package it.cooperazionedigitale.accounts.web.people;

import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.accounts.web.AccountWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Everybody who has an account, to be found by name, address, role and state. */
@Controller
@AccessibleTo(Role.ADMIN)
class PeopleController {

    static final String VIEW = "accounts/people";

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("administration.people.name"),
            TableColumn.text("administration.people.email"),
            TableColumn.text("administration.people.roles"),
            TableColumn.text("administration.people.state"),
            TableColumn.text("administration.people.since"));

    private final PeopleQueries people;
    private final AccountWords words;

    PeopleController(PeopleQueries people, AccountWords words) {
        this.people = people;
        this.words = words;
    }

    @GetMapping("/admin/utenti")
    String show(@ModelAttribute("form") PeopleFilter form, Viewer viewer, Model model) {
        PeopleQueries.Page found = people.list(form.filter(), viewer);
        model.addAttribute(
                "page",
                new PeoplePage(
                        AccountWords.roleNames(),
                        AccountWords.states(),
                        COLUMNS,
                        found.rows().stream().map(this::cells).toList(),
                        new PageLinks(
                                form.first() ? null : form.from(null),
                                found.next() == null ? null : form.from(found.next()),
                                null)));
        return VIEW;
    }

    private List<TableCell> cells(PeopleQueries.Row person) {
        return List.of(
                TableCell.link(person.name(), "/admin/utenti/" + person.id()),
                TableCell.of(words.address(person)),
                TableCell.of(person.roles().isEmpty() ? "administration.people.noRole" : words.roles(person.roles())),
                TableCell.state(AccountWords.state(person.state()), AccountWords.tone(person.state())),
                TableCell.of(ItalianFormats.day(person.registeredAt())));
    }
}
