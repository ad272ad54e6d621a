package it.cooperazionedigitale.calls.web.questions;

import it.cooperazionedigitale.calls.usecase.AskQuestion;
import it.cooperazionedigitale.calls.usecase.CallQuestionQueries;
import it.cooperazionedigitale.calls.usecase.QuestionSheet;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking something about a call, and what became of what one asked. */
@Controller
@RequestMapping("/coop/bandi/{slug}/domanda")
@AccessibleTo(Role.APPLICANT)
class AskController {

    static final String VIEW = "calls/ask";

    /**
     * The page.
     *
     * @param slug the call's place in addresses
     * @param call its title
     * @param ends until when one may ask
     * @param own what this person asked already
     */
    record Page(String slug, String call, String ends, List<Own> own) {}

    /** A question of this person: message key of its state, and why it was set aside. */
    record Own(
            String text,
            String state,
            String tone,
            @Nullable String reason) {}

    private final CallQuestionQueries questions;
    private final AskQuestion asking;

    AskController(CallQuestionQueries questions, AskQuestion asking) {
        this.questions = questions;
        this.asking = asking;
    }

    @GetMapping
    String show(@PathVariable String slug, Viewer viewer, Model model) {
        model.addAttribute("form", new AskForm());
        model.addAttribute("page", page(slug, viewer));
        return VIEW;
    }

    @PostMapping
    String ask(
            @PathVariable String slug,
            @ModelAttribute("form") AskForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Page page = page(slug, viewer);
        Optional<String> text = form.read(errors);
        if (text.isPresent()) {
            try {
                asking.ask(slug, text.get(), viewer);
                redirect.addFlashAttribute("flash", "calls.flash.asked");
                return "redirect:/bandi/" + slug + "/domande-frequenti";
            } catch (Refusal refusal) {
                errors.reject(refusal.key(), refusal.args().toArray(), null);
            }
        }
        model.addAttribute("page", page);
        return VIEW;
    }

    private Page page(String slug, Viewer viewer) {
        QuestionSheet sheet = questions.own(slug, viewer);
        String ends = ItalianFormats.deadline(sheet.endsAt());
        if (!sheet.takes()) {
            throw new Refusal("calls.refusal.questionsOver", ends);
        }
        return new Page(
                slug,
                sheet.call().title(),
                ends,
                sheet.questions().stream()
                        .map(one -> new Own(
                                one.askedText(),
                                "calls.question.state." + one.state(),
                                switch (one.state()) {
                                    case ASKED -> "doing";
                                    case ANSWERED -> "ok";
                                    case SET_ASIDE -> "calm";
                                },
                                one.setAsideReason()))
                        .toList());
    }
}
