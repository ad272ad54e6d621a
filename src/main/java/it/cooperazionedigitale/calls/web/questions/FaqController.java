package it.cooperazionedigitale.calls.web.questions;

import it.cooperazionedigitale.calls.usecase.CallQuestionQueries;
import it.cooperazionedigitale.calls.usecase.QuestionSheet;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The questions about a call and their answers, for everybody. */
@Controller
@AccessibleTo(everybody = true)
class FaqController {

    static final String VIEW = "calls/faq";

    /**
     * The page.
     *
     * @param slug the call's place in addresses
     * @param call its title
     * @param ask where this person may ask, if so
     * @param until message key that says until when one may ask, or that it is over
     * @param ends that moment
     * @param answers questions with their answers
     */
    record Page(String slug, String call, @Nullable String ask, String until, String ends, List<Answer> answers) {}

    /** A question with its answer. */
    record Answer(String id, String question, String answer, String when) {}

    private final CallQuestionQueries questions;

    FaqController(CallQuestionQueries questions) {
        this.questions = questions;
    }

    @GetMapping("/bandi/{slug}/domande-frequenti")
    String show(@PathVariable String slug, Viewer viewer, Model model) {
        QuestionSheet sheet = questions.published(slug);
        boolean may = sheet.takes() && (!viewer.signedIn() || viewer.has(Role.APPLICANT));
        model.addAttribute(
                "page",
                new Page(
                        slug,
                        sheet.call().title(),
                        may ? "/coop/bandi/" + slug + "/domanda" : null,
                        sheet.takes() ? "calls.faq.until" : "calls.faq.over",
                        ItalianFormats.deadline(sheet.endsAt()),
                        sheet.questions().stream()
                                .map(one -> new Answer(
                                        "r-" + one.id(),
                                        String.valueOf(one.question()),
                                        String.valueOf(one.answer()),
                                        one.answeredAt() == null ? "" : ItalianFormats.day(one.answeredAt())))
                                .toList()));
        return VIEW;
    }
}
