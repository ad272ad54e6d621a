package it.cooperazionedigitale.documents.web.drawer;

import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.usecase.DrawerQueries;
import it.cooperazionedigitale.documents.usecase.DrawerQueries.Paper;
import it.cooperazionedigitale.documents.usecase.KeepPaper;
import it.cooperazionedigitale.documents.usecase.RemovePaper;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ForTheBodyOfThePage;
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

/** One paper of the drawer: its state, who signed it, its history; a newer version, or out with it. */
@Controller
@AccessibleTo({Role.APPLICANT, Role.TRANSFORMER})
@ForTheBodyOfThePage
class PaperController {

    static final String VIEW = "documents/paper";
    private static final String PATH = DrawerController.HOME + "/{id}";

    private final DrawerQueries queries;
    private final KeepPaper keeping;
    private final RemovePaper removing;
    private final PaperReading reading;
    private final PaperWords words;

    PaperController(
            DrawerQueries queries, KeepPaper keeping, RemovePaper removing, PaperReading reading, PaperWords words) {
        this.queries = queries;
        this.keeping = keeping;
        this.removing = removing;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping(PATH)
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("form", new PaperForm());
        return page(id, viewer, model);
    }

    @PostMapping(PATH)
    String renew(
            @PathVariable UUID id,
            @ModelAttribute("form") PaperForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        UUID body = NewPaperController.mine(viewer);
        Paper paper = queries.paper(id, viewer);
        KeepPaper.Paper renewed = reading.paper(form, paper.kind(), id, errors, viewer);
        if (renewed == null) {
            return page(id, viewer, model);
        }
        try {
            keeping.keep(body, renewed, viewer);
        } catch (Refusal refusal) {
            errors.rejectValue("file", refusal.key(), refusal.args().toArray(), null);
            return page(id, viewer, model);
        }
        redirect.addFlashAttribute("flash", "documents.flash.kept");
        return "redirect:" + DrawerController.HOME + "/" + id;
    }

    @PostMapping(PATH + "/eliminazione")
    String remove(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        removing.remove(NewPaperController.mine(viewer), id, viewer);
        redirect.addFlashAttribute("flash", "documents.flash.removed");
        return "redirect:" + DrawerController.HOME;
    }

    private String page(UUID id, Viewer viewer, Model model) {
        Paper paper = queries.paper(id, viewer);
        FileSummary newest = paper.newest().file();
        model.addAttribute(
                "page",
                new PaperPage(
                        id,
                        words.title(paper.kind(), paper.title()),
                        words.rows(paper.newest()),
                        finding(newest, ""),
                        finding(newest, ".advice"),
                        newest.state() == FileState.PENDING,
                        words.signatures(newest),
                        newest.sha256(),
                        paper.versions().stream()
                                .skip(1)
                                .map(version -> words.rows(version).get(0))
                                .toList(),
                        viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR),
                        KeepPaper.SLOT.rules()));
        return VIEW;
    }

    private @Nullable String finding(FileSummary file, String part) {
        return file.finding() == null ? null : words.words("documents.finding." + file.finding() + part);
    }
}
