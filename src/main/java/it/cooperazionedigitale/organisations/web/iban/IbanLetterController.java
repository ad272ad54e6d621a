package it.cooperazionedigitale.organisations.web.iban;

import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.usecase.AnswerIbanLetter;
import it.cooperazionedigitale.organisations.usecase.IbanQueries;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
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

/** Whoever reads the body's certified mail confirms or stops a new account, with or without an account of their own. */
@Controller
@AccessibleTo(everybody = true)
class IbanLetterController {

    static final String VIEW = "organisations/iban-letter";

    private final IbanQueries queries;
    private final AnswerIbanLetter answering;

    IbanLetterController(IbanQueries queries, AnswerIbanLetter answering) {
        this.queries = queries;
        this.answering = answering;
    }

    @GetMapping("/conferma-iban/{token}")
    String show(
            @PathVariable String token,
            @ModelAttribute("form") IbanLetterForm form,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        try {
            model.addAttribute(
                    "page", IbanLetterPage.of(token, queries.behind(new LinkSecret(token), viewer), viewer.signedIn()));
        } catch (NotFound unknown) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("page", IbanLetterPage.unknown(token));
        }
        return VIEW;
    }

    @PostMapping("/conferma-iban/{token}")
    String confirm(
            @PathVariable String token,
            @ModelAttribute("form") IbanLetterForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!viewer.signedIn() && !form.isOther()) {
            errors.rejectValue("other", "organisations.ibanLetter.other.missing");
            return show(token, form, viewer, model, response);
        }
        answering.answer(new LinkSecret(token), true, viewer);
        redirect.addFlashAttribute("flash", "organisations.flash.ibanConfirmed");
        return "redirect:/conferma-iban/{token}";
    }

    @PostMapping("/conferma-iban/{token}/annullamento")
    String stop(@PathVariable String token, Viewer viewer, RedirectAttributes redirect) {
        answering.answer(new LinkSecret(token), false, viewer);
        redirect.addFlashAttribute("flash", "organisations.flash.ibanCancelled");
        return "redirect:/conferma-iban/{token}";
    }
}
