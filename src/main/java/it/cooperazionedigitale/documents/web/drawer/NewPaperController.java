package it.cooperazionedigitale.documents.web.drawer;

import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.usecase.KeepPaper;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.ForTheBodyOfThePage;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Putting a paper into the drawer. */
@Controller
@AccessibleTo({Role.APPLICANT, Role.TRANSFORMER})
@ForTheBodyOfThePage
class NewPaperController {

    static final String VIEW = "documents/new-paper";
    private static final String PATH = DrawerController.HOME + "/nuovo";

    private final KeepPaper keeping;
    private final PaperReading reading;
    private final PaperWords words;

    NewPaperController(KeepPaper keeping, PaperReading reading, PaperWords words) {
        this.keeping = keeping;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping(PATH)
    String show(@RequestParam(defaultValue = "") String tipo, Viewer viewer, Model model) {
        PaperForm form = new PaperForm();
        PaperReading.kind(tipo).ifPresent(kind -> form.setKind(kind.name()));
        model.addAttribute("form", form);
        return page(form, viewer, model);
    }

    @PostMapping(PATH)
    String keep(
            @ModelAttribute("form") PaperForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        UUID body = mine(viewer);
        KeepPaper.Paper paper = reading.paper(form, null, null, errors, viewer);
        if (paper == null) {
            return page(form, viewer, model);
        }
        try {
            UUID id = keeping.keep(body, paper, viewer);
            redirect.addFlashAttribute("flash", "documents.flash.kept");
            return "redirect:" + DrawerController.HOME + "/" + id;
        } catch (Refusal refusal) {
            errors.rejectValue(
                    PaperReading.field(refusal), refusal.key(), refusal.args().toArray(), null);
            return page(form, viewer, model);
        }
    }

    private String page(PaperForm form, Viewer viewer, Model model) {
        mine(viewer);
        Optional<DrawerKind> known = PaperReading.kind(form.getKind()).filter(kind -> kind != DrawerKind.OTHER);
        model.addAttribute(
                "page",
                new NewPaperPage(
                        known.map(kind -> words.title(kind, null)).orElse(null),
                        known.map(kind -> words.words("documents.drawer.kind." + kind + ".why"))
                                .orElse(null),
                        known.map(DrawerKind::expires).orElse(false),
                        Stream.of(DrawerKind.values())
                                .map(kind -> new Choice(
                                        kind.name(),
                                        "documents.drawer.kind." + kind,
                                        "documents.drawer.kind." + kind + ".why"))
                                .toList(),
                        KeepPaper.SLOT.rules()));
        return VIEW;
    }

    /** Who only reads has no such page. */
    static UUID mine(Viewer viewer) {
        if (!viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR) || viewer.organisationId() == null) {
            throw new NotFound();
        }
        return viewer.organisationId();
    }
}
