package it.cooperazionedigitale.organisations.web.chapter;

import it.cooperazionedigitale.organisations.domain.Chapter;
import it.cooperazionedigitale.organisations.usecase.ChangedMeanwhile;
import it.cooperazionedigitale.organisations.usecase.OrganisationSheet;
import it.cooperazionedigitale.organisations.usecase.OwnBodyQueries;
import it.cooperazionedigitale.organisations.usecase.UpdateOrganisation;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ForTheBodyOfThePage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One section of what a body tells of itself: looked at, and kept up to date. */
@Controller
@AccessibleTo({Role.APPLICANT, Role.TRANSFORMER})
@ForTheBodyOfThePage
class ChapterController {

    static final String VIEW = "organisations/chapter";
    private static final String ADDRESS =
            "/coop/organizzazione/{sezione:identita|registri|sedi|numeri|caratteristiche}";

    private final OwnBodyQueries queries;
    private final UpdateOrganisation updating;
    private final ChapterReading reading;
    private final ReferenceData reference;

    ChapterController(
            OwnBodyQueries queries, UpdateOrganisation updating, ChapterReading reading, ReferenceData reference) {
        this.queries = queries;
        this.updating = updating;
        this.reading = reading;
        this.reference = reference;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String sezione, Viewer viewer, Model model) {
        OrganisationSheet sheet = queries.sheet(viewer).orElse(null);
        if (sheet == null) {
            return "redirect:/account/organizzazioni";
        }
        Section section = Section.at(sezione, sheet.kind()).orElseThrow(NotFound::new);
        model.addAttribute("form", ChapterForm.of(sheet, section));
        return page(section, sheet, viewer, model, List.of());
    }

    @PostMapping(ADDRESS)
    String save(
            @PathVariable String sezione,
            @ModelAttribute("form") ChapterForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OrganisationSheet sheet = queries.sheet(viewer).orElseThrow(NotFound::new);
        Section section = Section.at(sezione, sheet.kind()).orElseThrow(NotFound::new);
        Chapter chapter = reading.read(section, form, sheet, errors);
        if (chapter == null) {
            return page(section, sheet, viewer, model, List.of());
        }
        try {
            updating.update(sheet.id(), chapter, form.getBase(), viewer);
        } catch (Refusal refusal) {
            errors.rejectValue(
                    section.fieldOf(refusal), refusal.key(), refusal.args().toArray(), null);
            return page(section, sheet, viewer, model, List.of());
        } catch (ChangedMeanwhile meanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            OrganisationSheet now = queries.sheet(viewer).orElseThrow(NotFound::new);
            List<ChapterPage.Difference> differences = Differences.between(section, now, form);
            form.setBase(section.in(now).mark());
            return page(section, now, viewer, model, differences);
        }
        redirect.addFlashAttribute("flash", "organisations.flash.saved");
        return "redirect:/coop/organizzazione";
    }

    private String page(
            Section section,
            OrganisationSheet sheet,
            Viewer viewer,
            Model model,
            List<ChapterPage.Difference> differences) {
        boolean mayEdit = viewer.mayIn(sheet.id(), TeamRole.EDITOR) && sheet.mergedInto() == null;
        int typed = model.getAttribute("form") instanceof ChapterForm form ? form.seatsTyped() : 0;
        model.addAttribute("page", ChapterPage.of(section, sheet, reference, mayEdit, typed, differences));
        return VIEW;
    }
}
