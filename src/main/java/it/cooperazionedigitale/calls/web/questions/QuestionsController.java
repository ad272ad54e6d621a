package it.cooperazionedigitale.calls.web.questions;

import it.cooperazionedigitale.calls.domain.QuestionState;
import it.cooperazionedigitale.calls.usecase.CallQuestionQueries;
import it.cooperazionedigitale.calls.usecase.QuestionSheet;
import it.cooperazionedigitale.calls.usecase.ToldQuestion;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All questions about a call, for those who answer. */
@Controller
@AccessibleTo(Role.STAFF)
class QuestionsController {

    static final String VIEW = "calls/questions";

    private static final int SHOWN = 160;

    /**
     * The page.
     *
     * @param id the call
     * @param call its title
     * @param waiting those without an answer, the oldest first
     * @param done the others
     */
    record Page(UUID id, String call, List<TaskRow> waiting, List<TaskRow> done) {}

    private final CallQuestionQueries questions;

    QuestionsController(CallQuestionQueries questions) {
        this.questions = questions;
    }

    @GetMapping("/gestione/bandi/{id}/domande")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        QuestionSheet sheet = questions.all(id, viewer);
        model.addAttribute("page", new Page(id, sheet.call().title(), rows(sheet, true), rows(sheet, false)));
        return VIEW;
    }

    private static List<TaskRow> rows(QuestionSheet sheet, boolean waiting) {
        return sheet.questions().stream()
                .filter(one -> (one.state() == QuestionState.ASKED) == waiting)
                .map(one -> row(sheet, one))
                .toList();
    }

    private static TaskRow row(QuestionSheet sheet, ToldQuestion one) {
        String text = one.question() == null ? one.askedText() : one.question();
        return new TaskRow(
                "/gestione/bandi/" + sheet.call().id() + "/domande/" + one.id(),
                text.length() > SHOWN ? text.substring(0, SHOWN - 1) + "…" : text,
                "calls.question.state." + one.state(),
                one.state() == QuestionState.ASKED ? Tone.TODO : null,
                ItalianFormats.moment(one.askedAt()));
    }
}
