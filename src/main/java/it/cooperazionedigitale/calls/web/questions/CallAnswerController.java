package it.cooperazionedigitale.calls.web.questions;

import it.cooperazionedigitale.calls.domain.QuestionState;
import it.cooperazionedigitale.calls.usecase.AnswerQuestion;
import it.cooperazionedigitale.calls.usecase.CallQuestionQueries;
import it.cooperazionedigitale.calls.usecase.ToldQuestion;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answering a question for everybody. */
@Controller
@RequestMapping("/gestione/bandi/{id}/domande/{domanda}")
@AccessibleTo(Role.STAFF)
class CallAnswerController {

    static final String VIEW = "calls/answer";

    /**
     * The page.
     *
     * @param back the call's questions
     * @param action where the answer is sent
     * @param asked the question as it was asked
     * @param when when it was
     * @param answered whether an answer is public already
     */
    record Page(String back, String action, String asked, String when, boolean answered) {}

    private final CallQuestionQueries questions;
    private final AnswerQuestion answering;

    CallAnswerController(CallQuestionQueries questions, AnswerQuestion answering) {
        this.questions = questions;
        this.answering = answering;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable UUID domanda, Viewer viewer, Model model) {
        ToldQuestion question = question(id, domanda, viewer);
        model.addAttribute("form", AnswerForm.of(question));
        model.addAttribute("page", page(id, question));
        return VIEW;
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID domanda,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        ToldQuestion question = question(id, domanda, viewer);
        if (!form.reads(errors)) {
            model.addAttribute("page", page(id, question));
            return VIEW;
        }
        answering.answer(id, domanda, form.getQuestion(), form.getAnswer(), viewer);
        redirect.addFlashAttribute("flash", "calls.flash.answered");
        return "redirect:/gestione/bandi/" + id + "/domande";
    }

    private ToldQuestion question(UUID id, UUID domanda, Viewer viewer) {
        ToldQuestion question = questions.one(id, domanda, viewer);
        if (question.state() == QuestionState.SET_ASIDE) {
            throw new Refusal("calls.refusal.questionSetAside");
        }
        return question;
    }

    private static Page page(UUID id, ToldQuestion question) {
        String back = "/gestione/bandi/" + id + "/domande";
        return new Page(
                back,
                back + "/" + question.id(),
                question.askedText(),
                ItalianFormats.moment(question.askedAt()),
                question.state() == QuestionState.ANSWERED);
    }
}
