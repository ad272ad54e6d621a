package it.cooperazionedigitale.organisations.web.invitation;

import it.cooperazionedigitale.accounts.session.Entrance;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.Names;
import it.cooperazionedigitale.organisations.usecase.AcceptInvitation;
import it.cooperazionedigitale.organisations.usecase.InvitationQueries;
import it.cooperazionedigitale.organisations.usecase.InvitationQueries.Offered;
import it.cooperazionedigitale.organisations.usecase.InvitationQueries.Standing;
import it.cooperazionedigitale.organisations.usecase.JoinWithNewAccount;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who opens the link of an invitation comes into the team: with the account they have, or with a new one. */
@Controller
@AccessibleTo(everybody = true)
class InvitationController {

    static final String VIEW = "organisations/invitation";
    private static final String HOME = "redirect:/account/organizzazioni";

    private final InvitationQueries queries;
    private final AcceptInvitation accepting;
    private final JoinWithNewAccount joining;
    private final Entrance entry;

    InvitationController(
            InvitationQueries queries, AcceptInvitation accepting, JoinWithNewAccount joining, Entrance entry) {
        this.queries = queries;
        this.accepting = accepting;
        this.joining = joining;
        this.entry = entry;
    }

    @GetMapping("/inviti/{token}")
    String show(@PathVariable String token, Viewer viewer, Model model, HttpServletResponse response) {
        model.addAttribute("form", new NewcomerForm());
        return page(token, viewer, model, response);
    }

    /** The way back to the link for who has to sign in first. */
    @GetMapping("/account/inviti/{token}")
    @AccessibleTo(signedIn = true)
    String signedIn(@PathVariable String token) {
        return "redirect:/inviti/{token}";
    }

    @PostMapping("/account/inviti/{token}")
    @AccessibleTo(signedIn = true)
    String accept(@PathVariable String token, Viewer viewer, RedirectAttributes redirect) {
        accepting.accept(new LinkSecret(token), viewer);
        redirect.addFlashAttribute("flash", "organisations.flash.joined");
        return HOME;
    }

    @PostMapping("/inviti/{token}")
    String register(
            @PathVariable String token,
            @ModelAttribute("form") NewcomerForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Offered offered = queries.behind(new LinkSecret(token), viewer);
        if (viewer.signedIn() || offered.standing() != Standing.OPEN || offered.known()) {
            return "redirect:/inviti/{token}";
        }
        NewcomerReading.check(form, errors);
        if (!errors.hasErrors()) {
            try {
                String name = Names.tidy(form.getPersonName());
                entry.enter(joining.join(new LinkSecret(token), name, form.getPassword(), viewer), request, response);
                redirect.addFlashAttribute("flash", "organisations.flash.joined");
                return HOME;
            } catch (Refusal refusal) {
                errors.rejectValue("password", refusal.key(), refusal.args().toArray(), null);
            }
        }
        form.setPassword("");
        return page(token, viewer, model, response);
    }

    private String page(String token, Viewer viewer, Model model, HttpServletResponse response) {
        InvitationPage page = read(token, viewer);
        if (!page.open()) {
            boolean unknown = page.step().equals("UNKNOWN");
            response.setStatus((unknown ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT).value());
        }
        model.addAttribute("page", page);
        return VIEW;
    }

    private InvitationPage read(String token, Viewer viewer) {
        try {
            return InvitationPage.of(token, queries.behind(new LinkSecret(token), viewer), viewer);
        } catch (NotFound unknown) {
            return InvitationPage.unknown(token);
        }
    }
}
