package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.usecase.ChangeView;
import it.cooperazionedigitale.applications.usecase.RemoveView;
import it.cooperazionedigitale.applications.usecase.SaveView;
import it.cooperazionedigitale.applications.usecase.ViewQueries;
import it.cooperazionedigitale.applications.usecase.ViewTerms;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Filters of the list under a name. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.NODE_OFFICER})
class SavedViewController {

    static final String VIEW = "applications/view";

    private final ViewQueries views;
    private final SaveView saving;
    private final ChangeView changing;
    private final RemoveView removing;

    SavedViewController(ViewQueries views, SaveView saving, ChangeView changing, RemoveView removing) {
        this.views = views;
        this.saving = saving;
        this.changing = changing;
        this.removing = removing;
    }

    @GetMapping("/gestione/domande/viste/nuova")
    String name(DeskFilter filter, @ModelAttribute("form") ViewForm form, Viewer viewer, Model model) {
        form.setFilters(filter.query());
        return page(null, form.getFilters(), viewer, model);
    }

    @PostMapping("/gestione/domande/viste")
    String save(
            @ModelAttribute("form") ViewForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        String filters = DeskFilter.read(form.getFilters()).query();
        if (filters.isEmpty() || filters.length() > SaveView.LONGEST_FILTERS) {
            throw new Refusal("applications.refusal.viewFilters");
        }
        if (form.rejected(errors)) {
            return page(null, filters, viewer, model);
        }
        UUID id = saving.save(filters, form.terms(), viewer);
        redirect.addFlashAttribute("flash", "applications.flash.viewSaved");
        return "redirect:" + DeskFilter.PATH + "?" + filters + "&vista=" + id;
    }

    @GetMapping("/gestione/domande/viste/{id}")
    String show(@PathVariable UUID id, @ModelAttribute("form") ViewForm form, Viewer viewer, Model model) {
        ViewQueries.View view = views.own(id, viewer);
        form.show(new ViewTerms(view.name(), view.shared(), view.starts()));
        return page(id, view.filters(), viewer, model);
    }

    @PostMapping("/gestione/domande/viste/{id}")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") ViewForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        String filters = views.own(id, viewer).filters();
        if (form.rejected(errors)) {
            return page(id, filters, viewer, model);
        }
        changing.change(id, form.terms(), viewer);
        redirect.addFlashAttribute("flash", "applications.flash.viewSaved");
        return "redirect:" + DeskFilter.PATH + "?" + filters + "&vista=" + id;
    }

    @PostMapping("/gestione/domande/viste/{id}/eliminazione")
    String remove(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        removing.remove(id, viewer);
        redirect.addFlashAttribute("flash", "applications.flash.viewRemoved");
        return "redirect:" + DeskFilter.ALL;
    }

    private static String page(@Nullable UUID id, String filters, Viewer viewer, Model model) {
        model.addAttribute("page", new ViewPage(id, DeskFilter.PATH + "?" + filters, viewer.has(Role.STAFF)));
        return VIEW;
    }
}
