package it.cooperazionedigitale.calls.web.questions;

import it.cooperazionedigitale.calls.domain.QuestionState;
import it.cooperazionedigitale.calls.usecase.CallQuestionQueries;
import it.cooperazionedigitale.calls.usecase.SetQuestionAside;
import it.cooperazionedigitale.calls.usecase.ToldQuestion;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
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

/** Leaving a question without a public answer, with a reason for who asked. */
@Controller
@RequestMapping("/gestione/bandi/{id}/domande/{domanda}/scarto")
@AccessibleTo(Role.STAFF)
class SetAsideController {

    static final String VIEW = "calls/set-aside";

    /**
     * The page.
     *
     * @param back the question
     * @param action where the reason is sent
     * @param asked the question as it was asked
     */
    record Page(String back, String action, String asked) {}

    private final CallQuestionQueries questions;
    private final SetQuestionAside settingAside;

    SetAsideController(CallQuestionQueries questions, SetQuestionAside settingAside) {
        this.questions = questions;
        this.settingAside = settingAside;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @PathVariable UUID domanda, Viewer viewer, Model model) {
        if (questions.one(id, domanda, viewer).state() != QuestionState.ASKED) {
            throw new Refusal("calls.refusal.questionAnswered");
        }
        model.addAttribute("form", new ReasonForm());
        model.addAttribute("page", page(id, domanda, viewer));
        return VIEW;
    }

    @PostMapping
    String setAside(
            @PathVariable UUID id,
            @PathVariable UUID domanda,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            model.addAttribute("page", page(id, domanda, viewer));
            return VIEW;
        }
        settingAside.setAside(id, domanda, form.getReason(), viewer);
        redirect.addFlashAttribute("flash", "calls.flash.setAside");
        return "redirect:/gestione/bandi/" + id + "/domande";
    }

    private Page page(UUID id, UUID domanda, Viewer viewer) {
        ToldQuestion question = questions.one(id, domanda, viewer);
        String here = "/gestione/bandi/" + id + "/domande/" + domanda;
        return new Page(here, here + "/scarto", question.askedText());
    }
}
