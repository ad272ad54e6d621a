package it.cooperazionedigitale.accounts.web.address;

import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.ClientPlace;
import it.cooperazionedigitale.accounts.usecase.AddressChangeQueries;
import it.cooperazionedigitale.accounts.usecase.AnswerAddressChange;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind the two links of a move to another address: agree or refuse. */
@Controller
@AccessibleTo(everybody = true)
class AnswerController {

    static final String VIEW = "accounts/address-answer";

    private final AddressChangeQueries queries;
    private final AnswerAddressChange answering;
    private final AttemptLimits limits;

    AnswerController(AddressChangeQueries queries, AnswerAddressChange answering, AttemptLimits limits) {
        this.queries = queries;
        this.answering = answering;
        this.limits = limits;
    }

    @GetMapping("/indirizzo/{token}")
    String show(@PathVariable String token, HttpServletRequest request, Model model) {
        counted(request);
        AddressChangeQueries.Link link = queries.behind(token);
        model.addAttribute("page", new AnswerPage(token, link.standing(), link.from(), link.to()));
        return VIEW;
    }

    @PostMapping("/indirizzo/{token}")
    String answer(
            @PathVariable String token,
            @RequestParam(name = "rifiuta", defaultValue = "false") String refuses,
            HttpServletRequest request) {
        counted(request);
        answering.answer(token, !refuses.equals("true"));
        return "redirect:/indirizzo/" + token;
    }

    private void counted(HttpServletRequest request) {
        limits.insist(Lane.LINK, ClientPlace.of(request));
    }
}
