package it.cooperazionedigitale.applications.web.summary;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.Missing;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.FileNotes;
import it.cooperazionedigitale.applications.web.Gate;
import it.cooperazionedigitale.applications.web.SummaryBlocks;
import it.cooperazionedigitale.applications.web.Term;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.SummaryRow;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Check what was answered before sending; read it again afterwards. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ApplicationSummaryController {

    static final String VIEW = "applications/summary";

    private final OwnApplicationQueries own;
    private final SummaryBlocks blocks;
    private final FileNotes notes;
    private final ApplicationWords words;
    private final Clock clock;

    ApplicationSummaryController(
            OwnApplicationQueries own, SummaryBlocks blocks, FileNotes notes, ApplicationWords words, Clock clock) {
        this.own = own;
        this.blocks = blocks;
        this.notes = notes;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/coop/domande/{id}/riepilogo")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnApplication application = own.one(id, viewer);
        boolean draft = application.state() == ApplicationState.DRAFT;
        Gate gate = Gate.of(application.call().state());
        model.addAttribute(
                "page",
                new SummaryPage(
                        id,
                        application.title(),
                        blocks.of(application, application.writableBy(viewer)).stream()
                                .map(ApplicationSummaryController::returning)
                                .toList(),
                        application.missing().stream()
                                .map(lack -> lack(application, lack))
                                .toList(),
                        notes.of(application),
                        draft,
                        application.protocol() != null,
                        gate,
                        draft && gate.open() ? Term.of(application.call().closesAt(), clock.instant(), words) : null));
        return VIEW;
    }

    /** The same answers with links that lead back here. */
    private static SummaryBlocks.Block returning(SummaryBlocks.Block part) {
        return new SummaryBlocks.Block(
                part.title(),
                part.rows().stream()
                        .map(row -> new SummaryRow(
                                row.label(),
                                row.value(),
                                row.changeHref() == null ? null : Returning.mark(row.changeHref()),
                                row.files()))
                        .toList());
    }

    private SummaryPage.Lack lack(OwnApplication application, Missing lack) {
        String what = lack.question() == null
                ? words.of("applications.part." + lack.part().name())
                : lack.question();
        return new SummaryPage.Lack(
                Returning.mark("/coop/domande/" + application.id() + "/" + lack.path() + place(application, lack)),
                what + " — " + words.of(lack.key(), lack.args().toArray()));
    }

    /** Where on the page the question stands, if it is one. */
    private static String place(OwnApplication application, Missing lack) {
        return application.asked().sections().stream()
                .filter(section -> section.id().equals(lack.sectionId()))
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.label().equals(lack.question()))
                .map(question -> "#answers" + question.id())
                .findFirst()
                .orElse("");
    }
}
