package it.cooperazionedigitale.outbox.web.post;

import it.cooperazionedigitale.outbox.usecase.PostFilter;
import it.cooperazionedigitale.outbox.usecase.PostQueries;
import it.cooperazionedigitale.outbox.usecase.RetryMails;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Trying again all mails of a filter that were given up: first how many, then why. */
@Controller
@AccessibleTo(Role.ADMIN)
class RetryController {

    static final String VIEW = "outbox/retry";
    private static final String ADDRESS = "/admin/posta/ripresa";

    private final PostQueries post;
    private final RetryMails retryMails;

    RetryController(PostQueries post, RetryMails retryMails) {
        this.post = post;
        this.retryMails = retryMails;
    }

    @GetMapping(ADDRESS)
    String show(@ModelAttribute("form") PostForm form, BindingResult errors, Viewer viewer, Model model) {
        PostFilter filter = form.filter(errors);
        long count = errors.hasErrors() ? 0 : post.givenUp(filter, viewer);
        model.addAttribute(
                "page",
                new RetryPage(
                        ItalianFormats.number(count),
                        count > 0,
                        form.address(ADDRESS).encode().toUriString(),
                        form.address("/admin/posta").encode().toUriString()));
        return VIEW;
    }

    @PostMapping(ADDRESS)
    String retry(
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        PostFilter filter = form.filter(errors);
        if (form.rejectMissing(errors)) {
            return show(form, errors, viewer, model);
        }
        int taken = retryMails.retry(filter, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "outbox.flash.mailsRetried");
        redirect.addFlashAttribute("flashArgs", List.of(taken));
        return "redirect:/admin/posta";
    }
}
