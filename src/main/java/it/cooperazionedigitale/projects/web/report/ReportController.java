package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Press;
import it.cooperazionedigitale.projects.usecase.ReportOutcome;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A progress report or the final report: read, written where it fits one page, sent. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ReportController {

    static final String VIEW = "projects/report";

    private static final String SEND = "invia";

    private final ReportSheets sheets;
    private final ReportPages pages;
    private final ReportDesk desk;

    ReportController(ReportSheets sheets, ReportPages pages, ReportDesk desk) {
        this.sheets = sheets;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/coop/progetti/{id}/avanzamenti/{n}")
    String progress(@PathVariable UUID id, @PathVariable("n") int number, Model model, Viewer viewer) {
        return show(sheets.of(new Place(id, number), viewer), model);
    }

    @GetMapping("/coop/progetti/{id}/relazione-finale")
    String last(@PathVariable UUID id, Model model, Viewer viewer) {
        return show(sheets.of(Place.last(id), viewer), model);
    }

    private String show(ReportSheet report, Model model) {
        pages.show(report, report.here(), model);
        return VIEW;
    }

    @PostMapping("/coop/progetti/{id}/avanzamenti/{n}")
    String writeProgress(
            @PathVariable UUID id,
            @PathVariable("n") int number,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        return write(new Place(id, number), form, errors, model, viewer, redirect);
    }

    @PostMapping("/coop/progetti/{id}/relazione-finale")
    String writeLast(
            @PathVariable UUID id,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        return write(Place.last(id), form, errors, model, viewer, redirect);
    }

    private String write(
            Place place,
            ReportForm form,
            BindingResult errors,
            Model model,
            Viewer viewer,
            RedirectAttributes redirect) {
        ReportSheet report = sheets.of(place, viewer);
        List<FormSection> here = report.here();
        Press press = Press.of(form.getAzione());
        ReportOutcome outcome = null;
        if (!pages.changesThePage(report, here, form, press, errors, viewer)) {
            boolean sends = SEND.equals(form.getAzione());
            outcome = sends ? desk.submit(place, form.written(), viewer) : desk.save(place, form.written(), viewer);
            if (outcome.done()) {
                redirect.addFlashAttribute("flash", sends ? place.sentFlash() : "projects.flash.saved");
                return "redirect:"
                        + (sends ? "/coop/progetti/" + place.project() : report.path() + ReportPages.anchor(press));
            }
            report = sheets.of(place, viewer);
            pages.report(outcome, report, here, form, errors);
        }
        model.addAttribute("page", pages.page(report, here, form, outcome));
        return VIEW;
    }
}
