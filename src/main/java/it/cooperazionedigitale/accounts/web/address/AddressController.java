package it.cooperazionedigitale.accounts.web.address;

import it.cooperazionedigitale.accounts.EmailAddress;
import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.usecase.AddressChangeQueries;
import it.cooperazionedigitale.accounts.usecase.AskAddressChange;
import it.cooperazionedigitale.accounts.usecase.AskConfirmationAgain;
import it.cooperazionedigitale.accounts.usecase.ConfirmationQueries;
import it.cooperazionedigitale.accounts.web.PersonReading;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person sees the own address, asks for the letter again or mends a slip of the pen. */
@Controller
@AccessibleTo(signedIn = true)
class AddressController {

    static final String VIEW = "accounts/address";

    private final ConfirmationQueries queries;
    private final AskConfirmationAgain asking;
    private final AddressChangeQueries changes;
    private final AskAddressChange moving;
    private final AttemptLimits limits;

    AddressController(
            ConfirmationQueries queries,
            AskConfirmationAgain asking,
            AddressChangeQueries changes,
            AskAddressChange moving,
            AttemptLimits limits) {
        this.queries = queries;
        this.asking = asking;
        this.changes = changes;
        this.moving = moving;
        this.limits = limits;
    }

    @GetMapping("/account/indirizzo")
    String show(Viewer viewer, Model model) {
        AddressForm form = new AddressForm();
        queries.waiting(viewer).ifPresent(email -> form.setEmail(EmailAddress.shown(email)));
        model.addAttribute("form", form);
        return page(viewer, model);
    }

    @PostMapping("/account/indirizzo/conferma")
    String again(
            @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        PersonReading.email(form.getEmail(), errors);
        if (errors.hasErrors()) {
            return page(viewer, model);
        }
        limits.insist(Lane.RESEND, viewer.id().toString());
        if (asking.ask(form.getEmail(), viewer)) {
            redirect.addFlashAttribute("flash", "accounts.flash.letterSent");
        }
        return "redirect:/account/indirizzo";
    }

    /** Asks both addresses whether the account may move. */
    @PostMapping("/account/indirizzo")
    String move(
            @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        PersonReading.email(form.getEmail(), errors);
        if (errors.hasErrors()) {
            return page(viewer, model);
        }
        limits.insist(Lane.OWN_PASSWORD, viewer.id().toString());
        try {
            moving.ask(form.getEmail(), form.getPassword(), viewer);
        } catch (Refusal refusal) {
            errors.rejectValue(
                    refusal.key().equals("accounts.refusal.wrongPassword") ? "password" : "email", refusal.key());
            form.setPassword("");
            return page(viewer, model);
        }
        redirect.addFlashAttribute("flash", "accounts.flash.moveAsked");
        return "redirect:/account/indirizzo";
    }

    private String page(Viewer viewer, Model model) {
        String waiting = queries.waiting(viewer).orElse(null);
        model.addAttribute(
                "page",
                new AddressPage(
                        EmailAddress.shown(waiting == null ? viewer.email() : waiting),
                        waiting != null,
                        changes.wished(viewer).orElse(null)));
        return VIEW;
    }
}
