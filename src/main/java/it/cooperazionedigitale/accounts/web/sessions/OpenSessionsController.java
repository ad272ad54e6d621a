package it.cooperazionedigitale.accounts.web.sessions;

import it.cooperazionedigitale.accounts.usecase.OpenSession;
import it.cooperazionedigitale.accounts.usecase.OpenSessionQueries;
import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.PageLinks;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who is signed in now, and on which device. */
@Controller
@AccessibleTo(Role.ADMIN)
class OpenSessionsController {

    static final String VIEW = "accounts/sessions";
    private static final int PAGE = 25;

    private final OpenSessionQueries sessions;
    private final PeopleQueries people;

    OpenSessionsController(OpenSessionQueries sessions, PeopleQueries people) {
        this.sessions = sessions;
        this.people = people;
    }

    @GetMapping("/admin/sessioni")
    String show(@ModelAttribute("form") OpenSessionsFilter form, HttpSession session, Viewer viewer, Model model) {
        UUID person = form.person();
        List<OpenSession> found = person == null
                ? sessions.all(form.after(), PAGE + 1, session.getId(), viewer)
                : sessions.of(person, session.getId(), viewer);
        boolean more = person == null && found.size() > PAGE;
        List<OpenSession> shown = more ? found.subList(0, PAGE) : found;
        model.addAttribute(
                "page",
                new OpenSessionsPage(
                        name(person, viewer),
                        person,
                        shown.stream().map(OpenSessionsPage.Row::of).toList(),
                        new PageLinks(
                                form.after() == null ? null : "/admin/sessioni",
                                more ? OpenSessionsFilter.from(shown.get(PAGE - 1)) : null,
                                null)));
        return VIEW;
    }

    private @Nullable String name(@Nullable UUID person, Viewer viewer) {
        return person == null ? null : people.person(person, viewer).row().name();
    }
}
