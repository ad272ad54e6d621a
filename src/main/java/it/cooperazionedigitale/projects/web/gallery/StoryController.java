package it.cooperazionedigitale.projects.web.gallery;

import it.cooperazionedigitale.projects.usecase.PublicProjectQueries;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The story of one funded project, for everybody. */
@Controller
@AccessibleTo(everybody = true)
class StoryController {

    static final String VIEW = "projects/story";

    private final PublicProjectQueries projects;

    StoryController(PublicProjectQueries projects) {
        this.projects = projects;
    }

    @GetMapping("/progetti/{slug}")
    @Nullable
    String show(@PathVariable String slug, Model model, HttpServletResponse response) throws IOException {
        if (projects.isWithdrawn(slug)) {
            response.sendError(HttpServletResponse.SC_GONE);
            return null;
        }
        model.addAttribute("page", StoryPage.of(projects.one(slug)));
        return VIEW;
    }
}
