package it.cooperazionedigitale.notifications.web.wishes;

import it.cooperazionedigitale.notifications.domain.Pace;
import it.cooperazionedigitale.notifications.domain.QuietHours;
import it.cooperazionedigitale.notifications.usecase.ChooseMails;
import it.cooperazionedigitale.notifications.usecase.WishQueries;
import it.cooperazionedigitale.notifications.usecase.WishQueries.Wished;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which mails the person wants, and when. */
@Controller
@AccessibleTo(signedIn = true)
class WishesController {

    static final String VIEW = "notifications/wishes";
    private static final String HERE = "/account/notifiche";

    private final WishQueries queries;
    private final ChooseMails choosing;

    WishesController(WishQueries queries, ChooseMails choosing) {
        this.queries = queries;
        this.choosing = choosing;
    }

    @GetMapping(HERE)
    String show(Viewer viewer, Model model) {
        Wished wished = queries.own(viewer);
        WishesForm form = new WishesForm();
        wished.paces().forEach((family, pace) -> form.getPaces().put(family.name(), pace.name()));
        form.setQuiet(wished.quiet());
        form.setFrom(Integer.toString(wished.hours().from().getHour()));
        form.setUntil(Integer.toString(wished.hours().until().getHour()));
        model.addAttribute("form", form);
        model.addAttribute("page", WishesPage.of(wished));
        return VIEW;
    }

    @PostMapping(HERE)
    String choose(
            @ModelAttribute("form") WishesForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Wished wished = queries.own(viewer);
        Map<MailFamily, Pace> paces = WishesReading.paces(form, wished.paces().keySet(), errors);
        QuietHours hours = WishesReading.hours(form, errors);
        if (errors.hasErrors()) {
            model.addAttribute("page", WishesPage.of(wished));
            return VIEW;
        }
        choosing.choose(paces, form.isQuiet(), hours, viewer);
        redirect.addFlashAttribute("flash", "notifications.flash.wishesSaved");
        return "redirect:" + HERE;
    }
}
