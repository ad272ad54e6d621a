package it.cooperazionedigitale.outbox.web.post;

import it.cooperazionedigitale.outbox.usecase.PostQueries;
import it.cooperazionedigitale.outbox.usecase.RetryMail;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One mail's life, and trying it again once it was given up. */
@Controller
@AccessibleTo(Role.ADMIN)
class MailController {

    static final String VIEW = "outbox/mail";

    private final PostQueries post;
    private final RetryMail retryMail;
    private final MessageSource messages;

    MailController(PostQueries post, RetryMail retryMail, MessageSource messages) {
        this.post = post;
        this.retryMail = retryMail;
        this.messages = messages;
    }

    @GetMapping("/admin/posta/{id}")
    String show(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, Viewer viewer, Model model) {
        model.addAttribute("page", MailPage.of(post.one(id, viewer), this::words));
        return VIEW;
    }

    @PostMapping("/admin/posta/{id}/ripresa")
    String retry(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return show(id, form, viewer, model);
        }
        retryMail.retry(id, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "outbox.flash.mailRetried");
        return "redirect:/admin/posta/" + id;
    }

    private String words(String keyOrText) {
        return String.valueOf(messages.getMessage(keyOrText, null, keyOrText, LocaleContextHolder.getLocale()));
    }
}
