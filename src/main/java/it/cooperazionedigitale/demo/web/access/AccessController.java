package it.cooperazionedigitale.demo.web.access;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.demo.Owners;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Choice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One click signs in as one of the invented people; only on a developer's machine. */
@Controller
@AccessibleTo(everybody = true)
@ConditionalOnProperty("portal.development")
class AccessController {

    static final String VIEW = "demo/access";

    private final AccountDirectory accounts;
    private final ViewerAssembly assembly;
    private final Owners owners;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    AccessController(AccountDirectory accounts, ViewerAssembly assembly, Owners owners) {
        this.accounts = accounts;
        this.assembly = assembly;
        this.owners = owners;
    }

    @GetMapping("/dev/accesso")
    String show(Model model) {
        List<AccessPage.Person> people = Arrays.stream(DemoPerson.values())
                .filter(person -> accounts.findByEmail(person.email()).isPresent())
                .map(person -> new AccessPage.Person(person.name(), person.fullName(), person.part()))
                .toList();
        List<Choice> others = owners.all().stream()
                .map(owner -> Choice.of(owner.email(), owner.body()))
                .toList();
        model.addAttribute("page", new AccessPage(people, others));
        model.addAttribute("form", new AccessForm());
        return VIEW;
    }

    @PostMapping("/dev/accesso")
    String signIn(AccessForm form, HttpServletRequest request, HttpServletResponse response) {
        Viewer viewer = email(form.getPerson())
                .flatMap(accounts::findByEmail)
                .flatMap(account -> assembly.viewer(account.id(), null))
                .orElseThrow(NotFound::new);
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(viewer));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return "redirect:/accedi";
    }

    private Optional<String> email(String whom) {
        return Arrays.stream(DemoPerson.values())
                .filter(known -> known.name().equals(whom))
                .map(DemoPerson::email)
                .findFirst()
                .or(() -> owners.all().stream()
                        .map(Owners.Owner::email)
                        .filter(whom::equals)
                        .findFirst());
    }
}
