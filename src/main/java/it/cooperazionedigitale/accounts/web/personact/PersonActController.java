package it.cooperazionedigitale.accounts.web.personact;

import it.cooperazionedigitale.accounts.usecase.BlockAccount;
import it.cooperazionedigitale.accounts.usecase.CloseAccount;
import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.accounts.usecase.UnblockAccount;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Blocks, unblocks and closes accounts. */
@Controller
@AccessibleTo(Role.ADMIN)
class PersonActController {

    static final String VIEW = "accounts/person-act";
    private static final String ADDRESS = "/admin/utenti/{id}/{act:blocco|sblocco|chiusura}";

    private final PeopleQueries people;
    private final BlockAccount block;
    private final UnblockAccount unblock;
    private final CloseAccount close;

    PersonActController(PeopleQueries people, BlockAccount block, UnblockAccount unblock, CloseAccount close) {
        this.people = people;
        this.block = block;
        this.unblock = unblock;
        this.close = close;
    }

    @GetMapping(ADDRESS)
    String ask(
            @PathVariable UUID id,
            @PathVariable String act,
            @ModelAttribute("form") ReasonForm form,
            Viewer viewer,
            Model model) {
        PeopleQueries.Row person = people.person(id, viewer).row();
        if (id.equals(viewer.id())) {
            throw new Refusal("accounts.refusal.oneself");
        }
        if (!PersonAct.of(act).fits(person.state())) {
            throw new Refusal("accounts.refusal.state." + person.state());
        }
        return page(person, act, model);
    }

    @PostMapping(ADDRESS)
    @StepUp(Matter.ROLES)
    String act(
            @PathVariable UUID id,
            @PathVariable String act,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return page(people.person(id, viewer).row(), act, model);
        }
        PersonAct chosen = PersonAct.of(act);
        switch (chosen) {
            case BLOCK -> block.block(id, form.getReason().strip(), viewer);
            case UNBLOCK -> unblock.unblock(id, form.getReason().strip(), viewer);
            case CLOSE -> close.close(id, form.getReason().strip(), viewer);
        }
        redirect.addFlashAttribute("flash", "administration.flash." + chosen);
        return "redirect:/admin/utenti/" + id;
    }

    private static String page(PeopleQueries.Row person, String act, Model model) {
        String key = "administration." + PersonAct.of(act);
        model.addAttribute(
                "page",
                new PersonActPage(person.id(), person.name(), key, "", "/admin/utenti/" + person.id() + "/" + act));
        return VIEW;
    }
}
