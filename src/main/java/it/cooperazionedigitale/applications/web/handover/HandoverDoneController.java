package it.cooperazionedigitale.applications.web.handover;

import it.cooperazionedigitale.applications.domain.HandoverOutcome;
import it.cooperazionedigitale.applications.usecase.HandoverQueries;
import it.cooperazionedigitale.applications.usecase.UndoHandover;
import it.cooperazionedigitale.applications.web.desk.DeskFilter;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a handover did, for whoever did it; for ten minutes it can be undone. */
@Controller
@AccessibleTo(Role.STAFF)
class HandoverDoneController {

    static final String VIEW = "applications/handover-done";

    private final HandoverQueries handovers;
    private final UndoHandover undoing;
    private final HandoverWords words;

    HandoverDoneController(HandoverQueries handovers, UndoHandover undoing, HandoverWords words) {
        this.handovers = handovers;
        this.undoing = undoing;
        this.words = words;
    }

    @GetMapping(HandoverController.PATH + "/{atto}")
    String show(@PathVariable UUID atto, Viewer viewer, Model model) {
        HandoverQueries.Done done = handovers.done(atto, viewer);
        model.addAttribute(
                "page",
                new HandoverDonePage(
                        atto,
                        said(done),
                        words.parts(done.lines(), done.to(), done.names(), "was"),
                        done.undoableUntil() == null
                                ? null
                                : words.of("undoable", ItalianFormats.moment(done.undoableUntil())),
                        done.to() == null ? null : DeskFilter.PATH + "?referente=" + done.to(),
                        DeskFilter.ALL));
        return VIEW;
    }

    @PostMapping(HandoverController.PATH + "/{atto}/annullamento")
    String undo(@PathVariable UUID atto, Viewer viewer) {
        undoing.undo(atto, viewer);
        return "redirect:" + HandoverController.PATH + "/" + atto;
    }

    private String said(HandoverQueries.Done done) {
        int back = count(done, HandoverOutcome.UNDONE);
        int given = count(done, HandoverOutcome.GIVEN);
        if (done.undone()) {
            return back == 0 ? words.of("undone.none") : words.of("undone", words.count(back));
        }
        String person = words.name(done.to(), done.names());
        return given == 0
                ? words.of("nothing")
                : words.of(done.to() == null ? "done.nobody" : "done", words.count(given), person);
    }

    private static int count(HandoverQueries.Done done, HandoverOutcome outcome) {
        return (int)
                done.lines().stream().filter(line -> line.outcome() == outcome).count();
    }
}
