package it.cooperazionedigitale.demo.web.access;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One click signs in as one of the invented people; only on a developer's machine. */
@Controller
@AccessibleTo(everybody = true)
@ConditionalOnProperty("portal.development")
class AccessController {

    static final String VIEW = "demo/access";

    private final AccountDirectory accounts;
    private final ViewerAssembly assembly;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    AccessController(AccountDirectory accounts, ViewerAssembly assembly) {
        this.accounts = accounts;
        this.assembly = assembly;
    }

    @GetMapping("/dev/accesso")
    String show(Model model) {
        model.addAttribute(
                "page",
                new AccessPage(Arrays.stream(DemoPerson.values())
                        .filter(person -> accounts.findByEmail(person.email()).isPresent())
                        .map(person -> new AccessPage.Person(person.name(), person.fullName(), person.part()))
                        .toList()));
        return VIEW;
    }

    @PostMapping("/dev/accesso")
    String signIn(@RequestParam("person") String name, HttpServletRequest request, HttpServletResponse response) {
        DemoPerson person = Arrays.stream(DemoPerson.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
        Viewer viewer = accounts.findByEmail(person.email())
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
}
