package it.cooperazionedigitale.outbox.web.post;

import it.cooperazionedigitale.outbox.usecase.PostFilter;
import it.cooperazionedigitale.outbox.usecase.PostQueries;
import it.cooperazionedigitale.outbox.usecase.PostQueries.Place;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The outbox: what was written to whom, what waits, what was given up. */
@Controller
@AccessibleTo(Role.ADMIN)
class PostController {

    static final String VIEW = "outbox/post";

    private final PostQueries post;

    PostController(PostQueries post) {
        this.post = post;
    }

    @GetMapping("/admin/posta")
    String show(
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            @RequestParam(name = "prima", defaultValue = "") String before,
            Viewer viewer,
            Model model) {
        PostFilter filter = form.filter(errors);
        boolean understood = !errors.hasErrors();
        model.addAttribute(
                "page",
                PostPage.of(
                        post.counts(viewer),
                        understood ? post.page(filter, place(before), viewer) : new PostQueries.Page(List.of(), null),
                        understood ? post.givenUp(filter, viewer) : 0,
                        form,
                        filter.all() && understood));
        return VIEW;
    }

    private static @Nullable Place place(String typed) {
        String[] parts = typed.split("_");
        try {
            return parts.length == 2 ? new Place(Instant.parse(parts[0]), UUID.fromString(parts[1])) : null;
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            return null;
        }
    }
}
