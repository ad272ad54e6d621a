package it.cooperazionedigitale.applications.web.eligibility;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** May we take part? Posted so that nothing said of a body stands in an address or a log; answered at once, kept nowhere. */
@Controller
@RequestMapping("/bandi/{slug}/requisiti")
@AccessibleTo(everybody = true)
class CallEligibilityController {

    static final String VIEW = "applications/eligibility";

    private final CallDirectory calls;
    private final ReferenceData reference;

    CallEligibilityController(CallDirectory calls, ReferenceData reference) {
        this.calls = calls;
        this.reference = reference;
    }

    @GetMapping
    String ask(@PathVariable String slug, Model model) {
        model.addAttribute("form", new EligibilityForm());
        model.addAttribute("page", CallEligibilityPage.of(call(slug), null));
        return VIEW;
    }

    @PostMapping
    String answer(
            @PathVariable String slug,
            @ModelAttribute("form") EligibilityForm form,
            BindingResult errors,
            Model model) {
        CallSummary call = call(slug);
        model.addAttribute("page", CallEligibilityPage.of(call, EligibilityReading.of(form, reference, errors)));
        return VIEW;
    }

    private CallSummary call(String slug) {
        return calls.bySlug(slug).orElseThrow(NotFound::new);
    }
}
