package it.cooperazionedigitale.outbox.web.notices;

import it.cooperazionedigitale.outbox.usecase.NoticeQueries;
import it.cooperazionedigitale.outbox.usecase.NoticeQueries.Place;
import it.cooperazionedigitale.outbox.usecase.ReadAllNotices;
import it.cooperazionedigitale.outbox.usecase.ReadNotice;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the portal wrote to the person, to be read without leaving it. */
@Controller
@AccessibleTo(signedIn = true)
class NoticesController {

    static final String VIEW = "outbox/notices";
    private static final String HERE = "/account/avvisi";
    private static final int MOST = 20;

    private final NoticeQueries notices;
    private final ReadNotice readNotice;
    private final ReadAllNotices readAll;

    NoticesController(NoticeQueries notices, ReadNotice readNotice, ReadAllNotices readAll) {
        this.notices = notices;
        this.readNotice = readNotice;
        this.readAll = readAll;
    }

    @GetMapping(HERE)
    String show(@RequestParam(required = false) @Nullable String dopo, Viewer viewer, Model model) {
        Place from = NoticePlace.read(dopo);
        model.addAttribute(
                "page", NoticesPage.of(notices.after(from, MOST + 1, viewer), MOST, notices.unread(viewer), from));
        return VIEW;
    }

    /** Read; whoever opens it goes on to where it leads. */
    @PostMapping(HERE + "/{id}/lettura")
    String read(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean apri, Viewer viewer) {
        Optional<String> path = readNotice.read(id, viewer);
        return "redirect:" + path.filter(known -> apri).orElse(HERE);
    }

    @PostMapping(HERE + "/letture")
    String readAll(@RequestParam String fino, Viewer viewer, RedirectAttributes redirect) {
        try {
            readAll.read(NoticePlace.instant(fino), viewer);
        } catch (IllegalArgumentException | ArithmeticException garbage) {
            throw new NotFound();
        }
        redirect.addFlashAttribute("flash", "outbox.flash.noticesRead");
        return "redirect:" + HERE;
    }
}
