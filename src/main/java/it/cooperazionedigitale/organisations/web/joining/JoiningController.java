package it.cooperazionedigitale.organisations.web.joining;

import it.cooperazionedigitale.organisations.usecase.AskToJoin;
import it.cooperazionedigitale.organisations.web.BodyReading;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody asks those who manage a registered body to be let in; who they are is not shown. */
@Controller
@AccessibleTo(signedIn = true)
class JoiningController {

    static final String VIEW = "organisations/joining";

    private final BodyReading reading;
    private final AskToJoin asking;

    JoiningController(BodyReading reading, AskToJoin asking) {
        this.reading = reading;
        this.asking = asking;
    }

    @GetMapping("/account/organizzazioni/richiesta")
    String show(Model model) {
        model.addAttribute("form", new JoiningForm());
        return VIEW;
    }

    @PostMapping("/account/organizzazioni/richiesta")
    String ask(
            @ModelAttribute("form") JoiningForm form,
            BindingResult errors,
            Viewer viewer,
            RedirectAttributes redirect) {
        TaxCode taxCode = reading.taxCode("taxCode", form.getTaxCode(), true, errors);
        if (taxCode != null) {
            try {
                asking.ask(taxCode, viewer);
            } catch (NotFound nobody) {
                errors.rejectValue("taxCode", "organisations.joining.unknown");
            } catch (Refusal refusal) {
                errors.rejectValue("taxCode", refusal.key(), refusal.args().toArray(), null);
            }
        }
        if (errors.hasErrors()) {
            return VIEW;
        }
        redirect.addFlashAttribute("flash", "organisations.flash.asked");
        return "redirect:/account/organizzazioni";
    }
}
