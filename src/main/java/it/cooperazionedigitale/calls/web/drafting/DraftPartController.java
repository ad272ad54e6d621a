package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.usecase.DraftDesk;
import it.cooperazionedigitale.calls.usecase.DraftQueries;
import it.cooperazionedigitale.calls.usecase.UpdateDraftCall;
import it.cooperazionedigitale.calls.web.CallParts;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing one part of a draft; rows are added and taken away without a script. */
@Controller
@RequestMapping("/gestione/bandi/{id}/modifica/"
        + "{parte:testi|date|partecipazione|contributi|quote|pagamenti|valutazione|priorita|allegati|termini}")
@AccessibleTo(Role.STAFF)
class DraftPartController {

    static final String VIEW = "calls/part";

    private final DraftQueries drafts;
    private final UpdateDraftCall update;

    DraftPartController(DraftQueries drafts, UpdateDraftCall update) {
        this.drafts = drafts;
        this.update = update;
    }

    @ModelAttribute("form")
    PartForm form(@PathVariable String parte) {
        return PartForm.of(CallParts.of(parte));
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @PathVariable String parte,
            @ModelAttribute(name = "form", binding = false) PartForm form,
            Viewer viewer,
            Model model) {
        DraftDesk desk = drafts.one(id, viewer);
        form.fill(desk.draft());
        form.setRevision(desk.revision());
        model.addAttribute("page", PartPage.of(CallParts.of(parte), desk));
        return VIEW;
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @PathVariable String parte,
            @RequestParam(defaultValue = "salva") String azione,
            @ModelAttribute("form") PartForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        DraftDesk desk = drafts.one(id, viewer);
        if (!"salva".equals(azione)) {
            form.rows(azione);
        } else if (save(desk, form, errors, viewer)) {
            redirect.addFlashAttribute("flash", "calls.flash.partSaved");
            return "redirect:/gestione/bandi/" + id + "/modifica";
        }
        model.addAttribute("page", PartPage.of(CallParts.of(parte), desk));
        return VIEW;
    }

    /** A refusal is said above the form, where everything typed still stands; pressing again then means it. */
    private boolean save(DraftDesk desk, PartForm form, BindingResult errors, Viewer viewer) {
        UnaryOperator<CallDraft> change = form.read(errors);
        if (!errors.hasErrors()) {
            try {
                update.update(desk.id(), form.getRevision(), change, viewer);
            } catch (Refusal refusal) {
                errors.reject(refusal.key(), refusal.args().toArray(), null);
                form.setRevision(desk.revision());
            }
        }
        return !errors.hasErrors();
    }
}
