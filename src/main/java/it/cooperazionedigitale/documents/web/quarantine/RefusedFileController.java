package it.cooperazionedigitale.documents.web.quarantine;

import it.cooperazionedigitale.documents.usecase.CheckAgain;
import it.cooperazionedigitale.documents.usecase.QuarantineQueries;
import it.cooperazionedigitale.documents.usecase.QuarantineQueries.Refused;
import it.cooperazionedigitale.documents.usecase.RemoveRefused;
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

/** One refused file: out with it, or looked at once more; always with a reason. */
@Controller
@AccessibleTo(Role.ADMIN)
class RefusedFileController {

    static final String VIEW = "documents/refused-file";
    private static final String PATH = QuarantineController.HOME + "/{id}";

    private final QuarantineQueries queries;
    private final RemoveRefused removing;
    private final CheckAgain checking;
    private final MessageSource messages;

    RefusedFileController(
            QuarantineQueries queries, RemoveRefused removing, CheckAgain checking, MessageSource messages) {
        this.messages = messages;
        this.queries = queries;
        this.removing = removing;
        this.checking = checking;
    }

    @GetMapping(PATH)
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("form", new ReasonForm());
        return page(id, viewer, model);
    }

    @PostMapping(PATH + "/eliminazione")
    String remove(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return page(id, viewer, model);
        }
        removing.remove(id, form.getReason().strip(), viewer);
        redirect.addFlashAttribute("flash", "documents.flash.quarantineRemoved");
        return "redirect:" + QuarantineController.HOME;
    }

    @PostMapping(PATH + "/nuovo-controllo")
    String check(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return page(id, viewer, model);
        }
        checking.check(id, form.getReason().strip(), viewer);
        redirect.addFlashAttribute("flash", "documents.flash.checkAgain");
        return "redirect:" + QuarantineController.HOME;
    }

    private String page(UUID id, Viewer viewer, Model model) {
        Refused refused = queries.one(id, viewer);
        model.addAttribute("page", RefusedFilePage.of(refused, this::words));
        return VIEW;
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
