package it.cooperazionedigitale.projects.web.gallery;

import it.cooperazionedigitale.projects.usecase.PublicProjectQueries;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The funded projects, for everybody. */
@Controller
@AccessibleTo(everybody = true)
class GalleryController {

    static final String VIEW = "projects/gallery";
    private static final int PAGE = 24;

    private final PublicProjectQueries projects;
    private final ProjectWords words;

    GalleryController(PublicProjectQueries projects, ProjectWords words) {
        this.projects = projects;
        this.words = words;
    }

    @GetMapping("/progetti")
    String list(@ModelAttribute("form") GalleryForm form, @RequestParam(defaultValue = "") String dopo, Model model) {
        Map<String, String> regions = projects.regions();
        String region = form.getRegione();
        model.addAttribute("page", GalleryPage.of(projects.list(region, dopo, PAGE + 1), regions, region, PAGE, words));
        return VIEW;
    }
}
